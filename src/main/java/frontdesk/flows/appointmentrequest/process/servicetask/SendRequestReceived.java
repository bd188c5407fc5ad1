package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Confirm receipt",
        does = "Tells the customer that the request has arrived, and its reference number.")
class SendRequestReceived implements JavaDelegate, ExternalSideEffect {
    private final AppointmentStepEmails mail;

    SendRequestReceived(AppointmentStepEmails mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send(execution, 1, Map.of());
    }
}
