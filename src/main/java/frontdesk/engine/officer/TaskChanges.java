package frontdesk.engine.officer;

import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.engine.usertask.TaskBriefs;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has become different in the facts of an open task while an officer reads them. */
@Component
public class TaskChanges {
    private final TaskService tasks;
    private final TaskBriefs briefs;
    private final EngineAuthentication engine;

    TaskChanges(TaskService tasks, TaskBriefs briefs, EngineAuthentication engine) {
        this.tasks = tasks;
        this.briefs = briefs;
        this.engine = engine;
    }

    /**
     * Compares and, where something has changed, lays the facts out anew, so that whoever reads the task next reads them.
     *
     * @param read the state that the officer has read, a task's {@code briefVersion}
     * @return in words; empty where there is no such task, as far as the officer sees
     */
    @Transactional
    public Optional<List<String>> since(String read, Officer officer, String taskId) {
        Supplier<Long> seen = () -> tasks.createTaskQuery().taskId(taskId).count();
        if (engine.as(officer.account(), officer.groups(), seen) == 0) {
            return Optional.empty();
        }
        return Optional.of(briefs.changesSince(read, taskId));
    }
}
