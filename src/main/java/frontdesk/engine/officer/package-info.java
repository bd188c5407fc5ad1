/**
 * What officers ask for beside the engine's own interface: the task that is next for them, what they have typed so
 * far, what a supervisor does with many, and how much there is to do. Neighbours: {@code frontdesk.engine.usertask}, which says who may hold a
 * task, and {@code frontdesk.web.tasks}, where officers ask.
 */
package frontdesk.engine.officer;
