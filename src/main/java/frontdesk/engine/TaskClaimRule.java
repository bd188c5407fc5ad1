package frontdesk.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Asks the officers' own tasks whether somebody may hold them now, at whatever door they are claimed or assigned. */
@Component
class TaskClaimRule {
    private final OfficerTasks officerTasks;
    private final Flows flows;

    TaskClaimRule(OfficerTasks officerTasks, Flows flows) {
        this.officerTasks = officerTasks;
        this.flows = flows;
    }

    /** @throws TaskUnavailableException where the task has to wait */
    void check(TaskEntity task, String officer) {
        if (task.getExecution() != null && flows.behind(task.getExecution()).isPresent()) {
            officerTasks.find(task.getTaskDefinitionKey()).ifPresent(rule -> check(rule, task, officer));
        }
    }

    private static void check(OfficerTask rule, TaskEntity task, String officer) {
        Context.getCommandContext().runWithoutAuthorization(() -> {
            try {
                rule.taken(task, officer);
                return null;
            } catch (OfficerTask.NotAvailable refusal) {
                throw new TaskUnavailableException(refusal);
            }
        });
    }
}
