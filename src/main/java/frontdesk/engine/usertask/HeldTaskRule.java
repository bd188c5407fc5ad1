package frontdesk.engine.usertask;

import frontdesk.engine.brief.OfficerNames;
import frontdesk.engine.brief.RequestBrief;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Lets nobody complete what a colleague has in hand, a supervisor neither: who takes it over has it assigned first. */
@Component
class HeldTaskRule {
    private final RequestBrief briefs;

    HeldTaskRule(RequestBrief briefs) {
        this.briefs = briefs;
    }

    /**
     * Flows, which act for nobody, complete what they like; a task that nobody holds is for everybody who may do it.
     *
     * @throws FormFieldValidationException with who holds it and since when, where that is not the caller
     */
    void check(TaskEntity task, CommandContext context) {
        String caller = context.getAuthenticatedUserId();
        String holder = task.getAssignee();
        if (caller != null && holder != null && !holder.equals(caller)) {
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
