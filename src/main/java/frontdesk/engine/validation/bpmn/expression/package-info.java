/**
 * Rules about expressions and written times by themselves: that they are well written, call what is there with values that
 * it takes, and give what their place needs. Neighbours: {@code frontdesk.engine.validation}, which runs
 * {@link ExpressionRules}, and {@code .value}, which tells types and values.
 */
package frontdesk.engine.validation.bpmn.expression;
