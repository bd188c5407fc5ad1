/**
 * Rules about tasks: delegates of service tasks, groups, handlers and forms of user tasks. Neighbours:
 * {@code frontdesk.engine.validation}, which runs {@link TaskRules}.
 */
package frontdesk.engine.validation.bpmn.task;
