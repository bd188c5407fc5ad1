/**
 * The sample offices, cases and requests with which a demo begins. Neighbours: {@code frontdesk.demo}, which shows them.
 */
package frontdesk.demo.sample;
