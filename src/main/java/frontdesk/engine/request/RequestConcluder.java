package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.ports.request.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Concludes requests: writes down how they come out, in the transaction in which they do, and tells the customer in the timeline. */
@Component
public class RequestConcluder {
    private final Requests requests;

    RequestConcluder(Requests requests) {
        this.requests = requests;
    }

    /**
     * Concludes the request that the flow works on.
     *
     * @param outcome one of the flow's own; its name is stored and seen from outside
     * @param told the line of the timeline that tells the customer of it
     */
    public void conclude(DelegateExecution execution, Enum<?> outcome, RequestStatus status, String told) {
        conclude(new ReferenceNumber(execution.getProcessBusinessKey()), outcome, status, told, Map.of());
    }

    /** The same, with what fills the line in. */
    public void conclude(
            ReferenceNumber reference, Enum<?> outcome, RequestStatus status, String told, Map<String, String> values) {
        requests.tell(reference, told, values);
        requests.conclude(reference, outcome.name(), status);
    }
}
