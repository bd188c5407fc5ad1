package frontdesk.flows.biometricsreschedule.process;

import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.ports.request.Requests;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the application tells the flow. */
@Component
public class BiometricsRescheduleProcess {
    /** The flow's process key. */
    public static final String KEY = "biometrics-reschedule";

    static final String PREFIX = "BR";

    private final Requests requests;
    private final RuntimeService runtime;
    private final TaskService tasks;

    BiometricsRescheduleProcess(Requests requests, RuntimeService runtime, TaskService tasks) {
        this.requests = requests;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Writes a request down without starting the flow, for an endpoint whose caller starts it in the same transaction. */
    public Requests.Receipt register(RescheduleRequest request) {
        return requests.receive(RescheduleRequestMapper.of(request));
    }

    /** Takes a request in: writes it down and starts the flow, both or neither. */
    @Transactional
    public Requests.Receipt receive(RescheduleRequest request) {
        Requests.Receipt receipt = register(request);
        if (receipt instanceof Requests.Receipt.Received received) {
            runtime.startProcessInstanceByKey(KEY, received.reference().value());
        }
        return receipt;
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
