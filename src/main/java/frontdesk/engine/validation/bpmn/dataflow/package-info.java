/**
 * Rules about values: that variables are written before they are read and have the type that is expected, and that
 * expressions and timers are used as they are meant. Neighbours: {@code frontdesk.engine.validation}, which runs
 * {@link DataFlowRules}.
 */
package frontdesk.engine.validation.bpmn.dataflow;
