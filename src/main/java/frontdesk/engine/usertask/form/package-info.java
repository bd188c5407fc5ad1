/**
 * User tasks without code, which an analyst adds alone: the model names the brief that is laid out, and the form says what
 * is taken. Neighbours: {@code frontdesk.engine.usertask}, which treats them as all others, {@code frontdesk.engine.brief},
 * and {@code frontdesk.engine.validation}, which holds models against what stands here.
 */
package frontdesk.engine.usertask.form;
