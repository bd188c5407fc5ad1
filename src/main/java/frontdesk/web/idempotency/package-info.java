/**
 * The same call again has no second effect and gets the same answer ({@code Idempotency-Key}). Neighbours:
 * {@code frontdesk.web.filter}, which lets the call in.
 */
package frontdesk.web.idempotency;
