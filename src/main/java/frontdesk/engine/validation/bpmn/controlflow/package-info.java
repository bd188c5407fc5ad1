/**
 * Rules about which way an instance goes: gateways, joins, errors and messages. Neighbours:
 * {@code frontdesk.engine.validation}, which runs {@link ControlFlowRules}; {@code loop} for ways
 * that lead back.
 */
package frontdesk.engine.validation.bpmn.controlflow;
