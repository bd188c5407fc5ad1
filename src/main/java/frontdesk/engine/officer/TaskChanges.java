package frontdesk.engine.officer;

import frontdesk.engine.authorization.VisibleTasks;
import frontdesk.engine.usertask.TaskBriefs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has become different in the facts of an open task while an officer reads them. */
@Component
public class TaskChanges {
    private final VisibleTasks tasks;
    private final TaskBriefs briefs;

    TaskChanges(VisibleTasks tasks, TaskBriefs briefs) {
        this.tasks = tasks;
        this.briefs = briefs;
    }

    /**
     * Compares and, where something has changed, lays the facts out anew, so that whoever reads the task next reads them.
     *
     * @param read the state that the officer has read, a task's {@code briefVersion}
     * @return in words; empty where there is no such task, as far as the officer sees
     */
    @Transactional
    public Optional<List<String>> since(String read, Officer officer, String taskId) {
        if (!tasks.show(taskId, officer.account(), officer.groups())) {
            return Optional.empty();
        }
        return Optional.of(briefs.changesSince(read, taskId));
    }
}
