package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.OVERDUE_PRIORITY;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Move the review up", does = "Moves an overdue review up in the officers' list.")
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
