/**
 * The estimate of one case as JSON and as a page that a person reads.
 */
package frontdesk.flows.caseprogress.web;
