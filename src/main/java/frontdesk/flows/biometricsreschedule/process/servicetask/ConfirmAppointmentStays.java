package frontdesk.flows.biometricsreschedule.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Confirm that it stays",
        does = "Confirms to the customer that the request is withdrawn and the " + "present appointment stands.")
class ConfirmAppointmentStays extends EmailDelegate {
    private final CurrentAppointmentValues present;

    ConfirmAppointmentStays(StepEmailSender emails, CurrentAppointmentValues present) {
        super(emails);
        this.present = present;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        return StepEmail.with(present.values(execution));
    }
}
