/**
 * What officers ask for beside Camunda's own interface: the task that is next for them, and drafts of what they type.
 * Neighbours: {@code frontdesk.engine.officer}, which knows the tasks.
 */
package frontdesk.web.tasks;
