/**
 * What is closed or put right at the engine's own REST interface: problems in one format, limits, JSON as JSON. Neighbours:
 * {@code frontdesk.web.problem} for all other addresses.
 */
package frontdesk.web.security.engine;
