package frontdesk.engine.authorization;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Which open tasks somebody sees; to whom one is not shown, it is not there. */
@Component
public class VisibleTasks {
    private final TaskService tasks;
    private final EngineAuthentication engine;

    VisibleTasks(TaskService tasks, EngineAuthentication engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    /** Whether the task is open and the account sees it. */
    public boolean show(String taskId, String account, List<String> groups) {
        return engine.as(
                        account,
                        groups,
                        () -> tasks.createTaskQuery().taskId(taskId).count())
                > 0;
    }

    /** Of these tasks the open ones that the account sees, in no order. */
    public List<String> among(Collection<String> ids, String account, List<String> groups) {
        return engine.as(
                account,
                groups,
                () -> tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream()
                        .map(Task::getId)
                        .toList());
    }
}
