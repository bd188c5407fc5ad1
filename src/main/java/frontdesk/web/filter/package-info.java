/**
 * What bounds a call before it is worked on: the size and type of its body, how many are worked on at once, how much one
 * caller may ask. Neighbours:
 * {@code frontdesk.web.server} for connections, {@code frontdesk.web.security} for who calls.
 */
package frontdesk.web.filter;
