/**
 * What Frontdesk does around user tasks: lays out what officers read, and judges what is submitted before the flow
 * goes on. Neighbours: {@code frontdesk.engine.brief} for the texts, {@code frontdesk.flows}, whose
 * {@link UserTaskHandler}s say what is each task's own.
 */
package frontdesk.engine.usertask;
