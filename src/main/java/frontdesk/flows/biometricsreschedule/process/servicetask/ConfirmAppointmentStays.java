package frontdesk.flows.biometricsreschedule.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.StepEmails;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Confirm that it stays",
        does = "Confirms to the customer that the request is withdrawn and the " + "present appointment stands.")
class ConfirmAppointmentStays implements JavaDelegate, ExternalSideEffect {
    private final StepEmails mail;
    private final CurrentAppointmentValues present;

    ConfirmAppointmentStays(StepEmails mail, CurrentAppointmentValues present) {
        this.mail = mail;
        this.present = present;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send(execution, 1, present.values(execution));
    }
}
