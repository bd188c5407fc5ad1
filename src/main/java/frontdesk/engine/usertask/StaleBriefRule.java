package frontdesk.engine.usertask;

import frontdesk.engine.brief.BriefVersion;
import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Lets nobody decide on what is no longer so: what the customer has said meanwhile, a colleague, or another system. */
@Component
class StaleBriefRule {
    private final UserTaskHandlers officerTasks;
    private final TaskBriefListener briefs;

    StaleBriefRule(UserTaskHandlers officerTasks, TaskBriefListener briefs) {
        this.officerTasks = officerTasks;
        this.briefs = briefs;
    }

    /** The refusal of a completion, with what has changed since its officer has read the task. */
    static FormFieldValidationException refusal(List<String> changes) {
        return new FormFieldValidationException(
                BriefVersion.NAME,
                "Since you opened this task: %s. Open the task again, read it, and complete it then; what you have typed is kept."
                        .formatted(String.join("; ", changes)));
    }

    /**
     * What has changed in a task's brief since it was read; empty where nothing has. Whoever reads the task from now on
     * reads it as it is: what was laid out before goes, if it is no longer so.
     *
     * @param read the state of the brief that the officer has read, as the form carries it
     */
    List<String> changesSince(String read, TaskEntity task, CommandContext context) {
        return context.runWithoutAuthorization(() -> officerTasks
                .find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .map(handler -> handler.brief(task))
                .map(brief -> {
                    if (!BriefVersion.of(brief).equals(task.getVariableLocal(BriefVersion.NAME))) {
                        briefs.notify(task);
                    }
                    return BriefVersion.changesSince(read, brief);
                })
                .orElse(List.of()));
    }
}
