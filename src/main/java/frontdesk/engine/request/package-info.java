/**
 * How a request becomes an instance, hears of what happens around it, tells the customer by its steps, and ends.
 * Neighbours: {@code frontdesk.engine.process} for the flows, {@code frontdesk.engine.usertask} for what officers read,
 * {@code frontdesk.engine.job} for what happens without an instance.
 */
package frontdesk.engine.request;
