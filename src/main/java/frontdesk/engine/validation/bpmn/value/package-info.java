/**
 * The values and types that a diagram's variables and expressions can have, as far as code, forms and tables tell.
 * Neighbours: {@code .dataflow}, {@code .expression}, {@code .controlflow} and {@code .task}, whose rules ask for them.
 */
package frontdesk.engine.validation.bpmn.value;
