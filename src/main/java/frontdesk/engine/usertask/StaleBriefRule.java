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

    StaleBriefRule(UserTaskHandlers officerTasks) {
        this.officerTasks = officerTasks;
    }

    /**
     * @param read the state of the brief that the officer has read, as the form carries it
     * @throws FormFieldValidationException with what has changed since
     */
    void check(TaskEntity task, Object read, CommandContext context) {
        List<String> changes = changesSince(String.valueOf(read), task, context);
        if (!changes.isEmpty()) {
            throw new FormFieldValidationException(
                    BriefVersion.NAME,
                    "Since you opened this task: %s. Open the task again, read it, and complete it then; what you have typed is kept."
                            .formatted(String.join("; ", changes)));
        }
    }

    /** What has changed in a task's brief, as its handler would lay it out now; empty where nothing has. */
    List<String> changesSince(String read, TaskEntity task, CommandContext context) {
        return context.runWithoutAuthorization(() -> officerTasks
                .find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .map(handler -> BriefVersion.changesSince(read, handler.brief(task)))
                .orElse(List.of()));
    }
}
