/**
 * Each person sees an honest estimate for their own case: how far it is, when the next steps and the decision are to be
 * expected, and what that rests on. It is learned from all cases that were fed, pending ones included, and learned anew
 * whenever more have come. There is no model here; this flow only reads.
 *
 * <p>{@code domain} learns (survival curves, conditional on the time waited) and measures how well it does; {@code
 * training} lets one node at a time learn and looks up what was learned; {@code web} shows it as JSON and as a page.
 */
package frontdesk.flows.caseprogress;
