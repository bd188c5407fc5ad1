/**
 * What the system of record says of cases, of who may act on them, and of how long they take. Neighbours:
 * {@code frontdesk.adapters.database.casefile}, {@code frontdesk.flows.caseprogress}.
 */
package frontdesk.ports.casefile;
