package frontdesk.engine.usertask;

import frontdesk.engine.brief.OfficerNames;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.ports.officer.Absences;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Lets nobody complete what a colleague has in hand, a supervisor neither: who takes it over has it assigned first. Whoever
 * stands in for somebody who is away takes over by doing: by claiming, releasing or completing the task, as far as their
 * own rights reach.
 */
@Component
class HeldTaskRule {
    private final RequestBrief briefs;
    private final Absences absences;

    HeldTaskRule(RequestBrief briefs, Absences absences) {
        this.briefs = briefs;
        this.absences = absences;
    }

    /** Whether the task is in the hands of somebody who is away today and whom the caller stands in for. */
    boolean isSubstitutedBy(String caller, TaskEntity task) {
        String holder = task.getAssignee();
        return caller != null
                && holder != null
                && !holder.equals(caller)
                && absences.substituteOf(holder).filter(caller::equals).isPresent();
    }

    /**
     * Puts the task into the caller's hands, as an assignment of theirs, so that the engine's log of operations has both
     * names: who took it, and from whom.
     *
     * @throws org.camunda.bpm.engine.AuthorizationException where the caller may not do the task themselves
     */
    static void takeOver(TaskEntity task, CommandContext context) {
        String caller = context.getAuthenticatedUserId();
        context.runWithoutAuthorization(() -> {
            task.setAssignee(caller);
            task.triggerUpdateEvent();
            task.logUserOperation(UserOperationLogEntry.OPERATION_TYPE_ASSIGN);
            return null;
        });
    }

    /**
     * Flows, which act for nobody, complete what they like; a task that nobody holds is for everybody who may do it.
     *
     * @throws FormFieldValidationException with who holds it and since when, where that is not the caller
     */
    void check(TaskEntity task, CommandContext context) {
        String caller = context.getAuthenticatedUserId();
        String holder = task.getAssignee();
        if (caller != null && holder != null && !holder.equals(caller) && !isSubstitutedBy(caller, task)) {
            throw new FormFieldValidationException(
                    "task",
                    context.runWithoutAuthorization(
                            () -> "%s holds this task%s. Talk to them, or have a supervisor assign it to you."
                                    .formatted(new OfficerNames(engine(context)).of(holder), since(task, context))));
        }
    }

    /** Empty where nobody took it or was given it: a flow may name somebody itself. */
    private String since(TaskEntity task, CommandContext context) {
        return engine(context)
                .getHistoryService()
                .createUserOperationLogQuery()
                .taskId(task.getId())
                .property(TaskEntity.ASSIGNEE)
                .orderByTimestamp()
                .desc()
                .listPage(0, 1)
                .stream()
                .filter(latest -> task.getAssignee().equals(latest.getNewValue()))
                .map(latest -> " since " + briefs.time(latest.getTimestamp().toInstant()))
                .findFirst()
                .orElse("");
    }

    private static ProcessEngineConfigurationImpl engine(CommandContext context) {
        return context.getProcessEngineConfiguration();
    }
}
