package frontdesk.engine.usertask;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Brings what officers read in open tasks up to date with what has happened since the tasks appeared. */
@Component
public class TaskBriefs {
    private final ProcessEngineConfigurationImpl engine;
    private final TaskBriefListener briefs;

    TaskBriefs(ProcessEngineConfigurationImpl engine, TaskBriefListener briefs) {
        this.engine = engine;
        this.briefs = briefs;
    }

    /** In the caller's transaction; what an officer has typed meanwhile is theirs and stays. */
    public void refresh(String taskId) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    briefs.notify(context.getTaskManager().findTaskById(taskId));
                    return null;
                }));
    }
}
