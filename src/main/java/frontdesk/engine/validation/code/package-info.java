/**
 * Which code a model may call, on this node and without one: delegates, expression beans, user task handlers and messages,
 * by process. Neighbours: {@code frontdesk.engine.validation.bpmn}, whose documents carry the catalog to the rules.
 */
package frontdesk.engine.validation.code;
