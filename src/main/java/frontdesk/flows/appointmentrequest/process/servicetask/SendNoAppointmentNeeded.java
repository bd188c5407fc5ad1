package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.Conversation;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Explain why none is needed",
        does = "Tells the customer what to do instead of coming to an office.")
class SendNoAppointmentNeeded implements JavaDelegate, ExternalSideEffect {
    private final AppointmentStepEmails mail;
    private final Conversation conversation;

    SendNoAppointmentNeeded(AppointmentStepEmails mail, Conversation conversation) {
        this.mail = mail;
        this.conversation = conversation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String message = conversation.lastFromOffice(new ReferenceNumber(execution.getProcessBusinessKey()));
        mail.send(execution, 1, Map.of("messageToCustomer", message));
    }
}
