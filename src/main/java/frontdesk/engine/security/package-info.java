/**
 * Shuts what the engine leaves open by default: authorizations by role, passwords, expressions, and commands that nobody
 * may give. Neighbours: {@code frontdesk.engine.usertask}, which says who may do a task, and
 * {@code frontdesk.web.security}, which says who may call at all.
 */
package frontdesk.engine.security;
