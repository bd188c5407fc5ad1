/**
 * Rules about the decision tables that a model asks: that they are deployed with it, ask for variables that the flow has
 * and values that these can hold, and give what is taken from them. Neighbours: {@code frontdesk.engine.validation}, which
 * runs {@link DecisionRules}; {@code frontdesk.engine.validation.dmn}, which looks at a table for itself.
 */
package frontdesk.engine.validation.bpmn.decision;
