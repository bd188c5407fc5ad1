/**
 * What most steps of flows do, each a class that a flow extends under the name of its own step: send the step's e-mail,
 * conclude the request, or both. Neighbours: {@code frontdesk.engine.request}, which sends and concludes, the service tasks
 * of {@code frontdesk.flows}.
 */
package frontdesk.engine.servicetask;
