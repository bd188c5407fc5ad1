package frontdesk.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Puts the officer's brief on a task as it appears and afresh when somebody takes it; wipes what an earlier round of
 * the same task handed in.
 */
@Component
class LaysOutTheBrief implements TaskListener {
    private final OfficerTasks officerTasks;

    LaysOutTheBrief(OfficerTasks officerTasks) {
        this.officerTasks = officerTasks;
    }

    @Override
    public void notify(DelegateTask task) {
        officerTasks.find(task.getTaskDefinitionKey()).ifPresent(officerTask -> {
            if (EVENTNAME_CREATE.equals(task.getEventName())) {
                wipe(officerTask, task);
                officerTask.appears(task);
            }
            task.setVariablesLocal(officerTask.brief(task));
        });
    }

    private static void wipe(OfficerTask officerTask, DelegateTask task) {
        officerTask.takes().stream()
                .filter(task.getExecution()::hasVariable)
                .forEach(name -> task.getExecution().setVariable(name, null));
    }
}
