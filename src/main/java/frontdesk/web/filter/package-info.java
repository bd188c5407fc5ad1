/**
 * What is decided before a body is read: its size, its type, how much one caller may ask at once. Neighbours:
 * {@code frontdesk.web.server} for connections, {@code frontdesk.web.security} for who calls.
 */
package frontdesk.web.filter;
