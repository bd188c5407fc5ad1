/**
 * Requests that claim a case by its receipt number and a date of birth: what was claimed, whether it is theirs, and what
 * officers must see of it. Neighbours: {@code frontdesk.domain.casefile} for the rules, {@code frontdesk.web.claim}, where
 * claims come in.
 */
package frontdesk.engine.claim;
