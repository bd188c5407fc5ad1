/**
 * User tasks that more than one flow has, each a class that a flow extends under the name of its own element. Neighbours: {@code frontdesk.engine.brief} for what
 * every task lays out, the user tasks of {@code frontdesk.flows}.
 */
package frontdesk.engine.usertask.shared;
