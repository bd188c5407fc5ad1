package frontdesk.flows.__package__.process.servicetask;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.Conversation;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmails;
import frontdesk.engine.servicetask.ConcludingEmailDelegate;
import frontdesk.flows.__package__.domain.Outcome;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Send the answer", does = "E-mails what the officer wrote, and closes the request.")
class Send__Flow__Answer extends ConcludingEmailDelegate {
    private final Conversation conversation;

    Send__Flow__Answer(StepEmails emails, RequestOutcomes outcomes, Conversation conversation) {
        super(emails, outcomes, Outcome.ANSWERED, RequestStatus.COMPLETED, "answered");
        this.conversation = conversation;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        return StepEmail.with(Map.of("messageToCustomer", conversation.lastFromOffice(execution)));
    }
}
