/**
 * Rules about what a diagram is made of: allowed elements, ids and labels, events, reachability, the drawing itself.
 * Neighbours: {@code frontdesk.engine.validation}, which runs {@link StructureRules}.
 */
package frontdesk.engine.validation.bpmn.structure;
