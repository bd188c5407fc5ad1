package frontdesk.engine.usertask.assignment;

import frontdesk.engine.process.ProcessRegistry;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.engine.usertask.UserTaskHandlers;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Asks the officers' own tasks whether somebody may hold them now, at whatever endpoint they are claimed or assigned. */
@Component
class TaskClaimRule {
    private final UserTaskHandlers officerTasks;
    private final ProcessRegistry flows;

    TaskClaimRule(UserTaskHandlers officerTasks, ProcessRegistry flows) {
        this.officerTasks = officerTasks;
        this.flows = flows;
    }

    /** @throws TaskUnavailableException where the task has to wait */
    void check(TaskEntity task, String officer) {
        if (task.getExecution() != null && flows.behind(task.getExecution()).isPresent()) {
            officerTasks
                    .find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                    .ifPresent(rule -> check(rule, task, officer));
        }
    }

    private static void check(UserTaskHandler rule, TaskEntity task, String officer) {
        Context.getCommandContext().runWithoutAuthorization(() -> {
            try {
                rule.taken(task, officer);
                return null;
            } catch (UserTaskHandler.NotAvailable refusal) {
                throw new TaskUnavailableException(refusal);
            }
        });
    }
}
