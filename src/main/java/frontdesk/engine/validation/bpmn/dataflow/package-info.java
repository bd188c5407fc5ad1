/**
 * Rules about variables: that they are written before they are read, and with values of the type and range that is
 * expected. Neighbours: {@code frontdesk.engine.validation}, which runs {@link DataFlowRules}.
 */
package frontdesk.engine.validation.bpmn.dataflow;
