/**
 * What the flow of __words__ is to the engine and to the application: its key, its variables, its task lists, and what its models are
 * checked against. Neighbours: {@code servicetask} and {@code usertask} have a class for each service task and user task of the
 * diagram, named as the element.
 */
package frontdesk.flows.__package__.process;
