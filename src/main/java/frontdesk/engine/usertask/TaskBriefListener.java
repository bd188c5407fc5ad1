package frontdesk.engine.usertask;

import frontdesk.engine.brief.BriefVersion;
import frontdesk.engine.process.ProcessRegistry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Puts the officer's brief on a task as it appears and afresh when somebody takes it; wipes what an earlier round of
 * the same task submitted.
 */
@Component
class TaskBriefListener implements TaskListener {
    private final UserTaskHandlers officerTasks;
    private final ProcessRegistry flows;

    TaskBriefListener(UserTaskHandlers officerTasks, ProcessRegistry flows) {
        this.officerTasks = officerTasks;
        this.flows = flows;
    }

    @Override
    public void notify(DelegateTask task) {
        flows.behind(task.getExecution())
                .flatMap(flow -> officerTasks.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey()))
                .ifPresent(officerTask -> layOut(officerTask, task));
    }

    private static void layOut(UserTaskHandler officerTask, DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            wipe(officerTask, task);
            officerTask.onCreate(task);
        }
        Map<String, Object> brief = officerTask.brief(task);
        if (!brief.keySet().equals(officerTask.briefVariables())) {
            throw new IllegalStateException("%s lays out %s and declares %s"
                    .formatted(task.getTaskDefinitionKey(), brief.keySet(), officerTask.briefVariables()));
        }
        task.setVariablesLocal(brief);
        task.setVariableLocal(BriefVersion.NAME, BriefVersion.of(brief));
    }

    private static void wipe(UserTaskHandler officerTask, DelegateTask task) {
        officerTask.inputVariables().stream()
                .filter(name -> !officerTask.retainedVariables().contains(name))
                .filter(task.getExecution()::hasVariable)
                .forEach(name -> task.getExecution().setVariable(name, null));
    }
}
