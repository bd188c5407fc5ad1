package frontdesk.flows.__package__.process.servicetask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.Conversation;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.engine.request.StepEmails;
import frontdesk.flows.__package__.domain.Outcome;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Send the answer", does = "E-mails what the officer wrote, and closes the request.")
class Send__Flow__Answer implements JavaDelegate, ExternalSideEffect {
    private final StepEmails mail;
    private final Conversation conversation;
    private final RequestOutcomes outcomes;

    Send__Flow__Answer(StepEmails mail, Conversation conversation, RequestOutcomes outcomes) {
        this.mail = mail;
        this.conversation = conversation;
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        mail.send(execution, 1, Map.of("messageToCustomer", conversation.lastFromOffice(reference)));
        outcomes.conclude(execution, Outcome.ANSWERED, RequestStatus.COMPLETED, "answered");
    }
}
