package frontdesk.flows.appointmentrequest.process;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.OVERDUE_PRIORITY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves an overdue review up in the officers' list. */
@Component
class RaiseReviewPriority implements JavaDelegate {
    private final AppointmentRequestProcess process;

    RaiseReviewPriority(AppointmentRequestProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.raiseReview(execution.getProcessInstanceId(), OVERDUE_PRIORITY.in(execution));
    }
}
