/**
 * Validates {@code .form} files, and knows which variables a form reads. Neighbours:
 * {@code frontdesk.engine.validation.bpmn.task}, which compares them with what the task lays out.
 */
package frontdesk.engine.validation.form;
