package frontdesk.flows.textaheadcallback.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.textaheadcallback.domain.CallbackRequest;
import frontdesk.ports.Requests;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the application tells the flow. */
@Component
public class TextAheadCallbackProcess {
    /** The flow's process key. */
    public static final String KEY = "text-ahead-callback";

    static final String PREFIX = "CB";

    private final Requests requests;
    private final RuntimeService runtime;
    private final TaskService tasks;

    TextAheadCallbackProcess(Requests requests, RuntimeService runtime, TaskService tasks) {
        this.requests = requests;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Writes a request down without starting the flow, for a door whose caller starts it in the same transaction. */
    public ReferenceNumber register(CallbackRequest request) {
        return ((Requests.Receipt.Received) requests.receive(CallbackFacts.of(request))).reference();
    }

    /** Takes a request in: writes it down and starts the flow, both or neither. */
    @Transactional
    public ReferenceNumber receive(CallbackRequest request) {
        ReferenceNumber reference = register(request);
        runtime.startProcessInstanceByKey(KEY, reference.value());
        return reference;
    }

    /** Moves the open call up in the officers' list. */
    void raiseCall(String processInstanceId, int priority) {
        Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceId(processInstanceId)
                        .taskDefinitionKey("call-customer")
                        .singleResult())
                .map(Task::getId)
                .ifPresent(task -> tasks.setPriority(task, priority));
    }
}
