/**
 * Rules about diagrams that lead back to a step: no instance goes round without a wait, and no message goes out again and
 * again for ever. Neighbours: {@code frontdesk.engine.validation}, which runs {@link LoopRules}; {@code
 * frontdesk.engine.loop}, which stops what goes round all the same.
 */
package frontdesk.engine.validation.bpmn.loop;
