package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.Conversation;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmails;
import frontdesk.engine.servicetask.EmailDelegate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Explain why none is needed",
        does = "Tells the customer what to do instead of coming to an office.")
class SendNoAppointmentNeeded extends EmailDelegate {
    private final Conversation conversation;

    SendNoAppointmentNeeded(StepEmails emails, Conversation conversation) {
        super(emails);
        this.conversation = conversation;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        return StepEmail.with(Map.of("messageToCustomer", conversation.lastFromOffice(execution)));
    }
}
