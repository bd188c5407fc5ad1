/**
 * The record of requests: what people asked for, what was said about it, how it came out, and who may see it. Neighbours:
 * {@code frontdesk.flows} and {@code frontdesk.engine.request} write it, {@code frontdesk.adapters.database.request} keeps it.
 */
package frontdesk.ports.request;
