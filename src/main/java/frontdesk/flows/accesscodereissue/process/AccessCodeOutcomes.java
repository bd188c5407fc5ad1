package frontdesk.flows.accesscodereissue.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import frontdesk.ports.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Writes down how a request for a code came out, in the transaction in which it does. */
@Component
class AccessCodeOutcomes {
    private final Requests requests;

    AccessCodeOutcomes(Requests requests) {
        this.requests = requests;
    }

    /** @param told the line of the timeline that tells the customer of it */
    void with(Outcome outcome, String told, DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        requests.tell(reference, told, Map.of());
        requests.conclude(
                reference,
                outcome.name(),
                outcome == Outcome.CODE_SENT ? RequestStatus.COMPLETED : RequestStatus.CLOSED);
    }
}
