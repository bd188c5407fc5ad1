/**
 * Whether a flow is whole: what must be there beside its models, so that somebody can ask for it and is told how it goes.
 * Neighbours: {@code frontdesk.engine.validation.code}, which knows the flows of the code; {@code frontdesk.commands} says
 * what is missing, and a node does not start with such a flow.
 */
package frontdesk.engine.validation.flow;
