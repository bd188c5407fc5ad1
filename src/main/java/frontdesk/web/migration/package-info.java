/**
 * Moving cases to another version of their model: the plan, its trial, the move and its result. Neighbours:
 * {@code frontdesk.engine.migration}, which does it; {@code frontdesk.web.models} for what a change does.
 */
package frontdesk.web.migration;
