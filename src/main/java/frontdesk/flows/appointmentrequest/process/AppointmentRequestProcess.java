package frontdesk.flows.appointmentrequest.process;

import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.ports.request.Requests;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the application tells the flow. */
@Component
public class AppointmentRequestProcess {
    /** The flow's process key. */
    public static final String KEY = "appointment-request";

    /** The id of the user task at which an officer reviews the request. */
    public static final String REVIEW = "review-appointment-request";

    static final String PREFIX = "AR";

    private final Requests requests;
    private final AppointmentReasonTable reasons;
    private final RuntimeService runtime;
    private final TaskService tasks;

    AppointmentRequestProcess(
            Requests requests, AppointmentReasonTable reasons, RuntimeService runtime, TaskService tasks) {
        this.requests = requests;
        this.reasons = reasons;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Writes a request down without starting the flow, for an endpoint whose caller starts it in the same transaction. */
    public Requests.Receipt register(AppointmentRequest request) {
        boolean isProtected = reasons.find(request.reason())
                .filter(AppointmentReason::isProtected)
                .isPresent();
        return requests.receive(AppointmentRequestMapper.of(request, isProtected));
    }

    /** Takes a request in: writes it down and starts the flow, both or neither. */
    @Transactional
    public Requests.Receipt receive(AppointmentRequest request) {
        Requests.Receipt receipt = register(request);
        if (receipt instanceof Requests.Receipt.Received received) {
            runtime.startProcessInstanceByKey(KEY, received.reference().value());
        }
        return receipt;
    }

    /** Moves the open review up in the officers' list. */
    public void raiseReview(String processInstanceId, int priority) {
        openReview(processInstanceId).ifPresent(review -> tasks.setPriority(review.getId(), priority));
    }

    private Optional<Task> openReview(String processInstanceId) {
        TaskQuery query =
                tasks.createTaskQuery().processInstanceId(processInstanceId).taskDefinitionKey(REVIEW);
        return query.list().stream().findFirst();
    }
}
