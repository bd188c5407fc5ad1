package frontdesk.flows.textaheadcallback.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import frontdesk.ports.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Writes down how a callback came out, in the transaction in which it does. */
@Component
class CallbackOutcomes {
    private final Requests requests;

    CallbackOutcomes(Requests requests) {
        this.requests = requests;
    }

    void with(Outcome outcome, DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        requests.tell(reference, outcome.told(), Map.of());
        requests.conclude(
                reference,
                outcome.name(),
                outcome == Outcome.CUSTOMER_REACHED ? RequestStatus.COMPLETED : RequestStatus.CLOSED);
    }
}
