/**
 * Who may hold a task, own it or be a candidate for it, at whatever endpoint it is claimed or assigned. Neighbours: {@code
 * frontdesk.engine.usertask}, whose handlers may say that a task has to wait; {@code frontdesk.engine.protectedcase}, which
 * keeps protected cases from others.
 */
package frontdesk.engine.usertask.assignment;
