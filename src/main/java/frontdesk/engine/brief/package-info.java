/**
 * What officers of every flow must see on their tasks, in plain lines and tables. Neighbours: the briefs of
 * {@code frontdesk.flows}, which add what is their own, and {@code frontdesk.engine.usertask.shared}.
 */
package frontdesk.engine.brief;
