/**
 * Errors as problem details (RFC 9457). Neighbours: all of {@code frontdesk.web} throws what is answered here.
 */
package frontdesk.web.problem;
