/**
 * Who asks, how they are reached, and the number under which a request is known. Neighbours: the other packages of
 * {@code frontdesk.domain}, which build on it.
 */
package frontdesk.domain.request;
