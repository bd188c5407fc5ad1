/**
 * The ready-made lists of Camunda Tasklist: each flow declares its own as {@link
 * frontdesk.engine.tasklist.TasklistFilter}, and the start brings them into the database.
 */
package frontdesk.engine.tasklist;
