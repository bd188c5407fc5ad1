/**
 * Validates {@code .dmn} files: whole tables whose rows can be decided. Neighbours:
 * {@code frontdesk.engine.validation.bpmn.dataflow}, which compares tables with the models that ask them.
 */
package frontdesk.engine.validation.dmn;
