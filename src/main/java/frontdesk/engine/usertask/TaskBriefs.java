package frontdesk.engine.usertask;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Brings what officers read in open tasks up to date with what has happened since the tasks appeared. */
@Component
public class TaskBriefs {
    private final ProcessEngineConfigurationImpl engine;
    private final TaskBriefListener briefs;
    private final StaleBriefRule staleBriefs;

    TaskBriefs(ProcessEngineConfigurationImpl engine, TaskBriefListener briefs, StaleBriefRule staleBriefs) {
        this.engine = engine;
        this.briefs = briefs;
        this.staleBriefs = staleBriefs;
    }

    /** In the caller's transaction; what an officer has typed meanwhile is theirs and stays. */
    public void refresh(String taskId) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    briefs.notify(context.getTaskManager().findTaskById(taskId));
                    return null;
                }));
    }

    /**
     * What has changed in the facts of an open task since an officer read them, in words; empty where nothing has. Brings
     * what is laid out up to date at the same time, if it is not.
     *
     * @param read the state that was read, the task's {@code briefVersion} at that time
     */
    public List<String> changesSince(String read, String taskId) {
        return engine.getCommandExecutorTxRequired()
                .execute(context ->
                        staleBriefs.changesSince(read, context.getTaskManager().findTaskById(taskId), context));
    }
}
