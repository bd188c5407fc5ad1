/**
 * Where supervisors see how much there is to do and who has it in hand, and say who can do what and who stands in for
 * whom. Neighbours: {@code frontdesk.web.tasks}, where they do the same with several tasks at once.
 */
package frontdesk.web.supervisor;
