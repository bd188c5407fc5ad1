/**
 * What officers ask for beside Camunda's own interface: the task that is next for them, drafts of what they type,
 * and what a supervisor does with many.
 * Neighbours: {@code frontdesk.engine.officer}, which knows the tasks.
 */
package frontdesk.web.tasks;
