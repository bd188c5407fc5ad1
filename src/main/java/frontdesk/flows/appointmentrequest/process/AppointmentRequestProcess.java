package frontdesk.flows.appointmentrequest.process;

import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.ports.request.Requests;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** What the application tells the flow. */
@Component
public class AppointmentRequestProcess {
    /** The flow's process key. */
    public static final String KEY = "appointment-request";

    /** The id of the user task at which an officer reviews the request. */
    private static final String REVIEW = "review-appointment-request";

    static final String PREFIX = "AR";

    private final AppointmentReasonTable reasons;
    private final TaskService tasks;

    AppointmentRequestProcess(AppointmentReasonTable reasons, TaskService tasks) {
        this.reasons = reasons;
        this.tasks = tasks;
    }

    /** A request as the record of requests keeps it; whether it is protected is said by the table of reasons. */
    public Requests.NewRequest newRequest(AppointmentRequest request) {
        boolean isProtected = reasons.find(request.reason())
                .filter(AppointmentReason::isProtected)
                .isPresent();
        return AppointmentRequestMapper.of(request, isProtected);
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
