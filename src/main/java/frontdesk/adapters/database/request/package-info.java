/**
 * Requests, what was said about them, and the search for them. Neighbours: {@code frontdesk.ports.request}.
 */
package frontdesk.adapters.database.request;
