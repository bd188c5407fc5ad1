/**
 * What the flow of a move of a biometrics appointment is to the engine and to the application: how it is started and informed of what happens, its
 * variables, its task lists, and what its models are checked against. Neighbours: {@code servicetask} and {@code usertask} have a class
 * for each service task and user task of the diagram, named as the element.
 */
package frontdesk.flows.biometricsreschedule.process;
