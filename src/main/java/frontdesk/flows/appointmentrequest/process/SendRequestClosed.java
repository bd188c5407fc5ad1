package frontdesk.flows.appointmentrequest.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.engine.TouchesTheOutside;
import frontdesk.flows.appointmentrequest.domain.Outcome;
import frontdesk.ports.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a request whose question was never answered, and tells the customer how to ask again. */
@Component
class SendRequestClosed implements JavaDelegate, TouchesTheOutside {
    private final CustomerMail mail;
    private final Requests requests;

    SendRequestClosed(CustomerMail mail, Requests requests) {
        this.mail = mail;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        requests.tell(reference, "no-response", Map.of());
        requests.conclude(reference, Outcome.NO_RESPONSE.name(), RequestStatus.CLOSED);
        mail.send(execution, 1, Map.of());
    }
}
