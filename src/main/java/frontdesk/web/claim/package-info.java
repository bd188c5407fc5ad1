/**
 * Requests that claim a case by its receipt number and a date of birth, which nobody may guess. Neighbours:
 * {@code frontdesk.web.requests} for what all requests have, {@code frontdesk.engine.claim} for what becomes of a claim.
 */
package frontdesk.web.claim;
