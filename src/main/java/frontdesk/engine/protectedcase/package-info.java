/**
 * Keeps the tasks of protected cases from officers and supervisors who are not trained for them. Neighbours:
 * {@code frontdesk.engine.usertask}, whose tasks it guards.
 */
package frontdesk.engine.protectedcase;
