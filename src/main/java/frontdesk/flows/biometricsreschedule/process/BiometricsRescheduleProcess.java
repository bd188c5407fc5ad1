package frontdesk.flows.biometricsreschedule.process;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the application tells the flow. */
@Component
public class BiometricsRescheduleProcess {
    /** The flow's process key. */
    public static final String KEY = "biometrics-reschedule";

    static final String PREFIX = "BR";

    private final TaskService tasks;

    BiometricsRescheduleProcess(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Moves the open decision up in the officers' list. */
    public void raiseReview(String processInstanceId, int priority) {
        Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceId(processInstanceId)
                        .taskDefinitionKey("review-good-cause")
                        .singleResult())
                .map(Task::getId)
                .ifPresent(task -> tasks.setPriority(task, priority));
    }
}
