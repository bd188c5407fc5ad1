/**
 * A diagram as the rules see it: its elements, its graph of sequence flows, and the code that it may call. Neighbours: the
 * packages below, each with a list of rules.
 */
package frontdesk.engine.validation.bpmn;
