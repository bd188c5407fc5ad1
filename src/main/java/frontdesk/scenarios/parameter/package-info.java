/**
 * What stands in the gaps of scenarios' sentences: how an analyst may write it, and what it means. Neighbours:
 * {@code frontdesk.scenarios.steps}, the sentences; {@code frontdesk.scenarios.clients}, by whom staff members act.
 */
package frontdesk.scenarios.parameter;
