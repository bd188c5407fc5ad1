package frontdesk.engine.request;

import frontdesk.domain.request.Requester;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What all e-mails of one flow may say, beside {@code requesterName} and {@code referenceNumber}. */
public interface FlowEmailValues {
    /** The id of the flow's process. */
    String processKey();

    /** By their names in the templates; none of them null. */
    Map<String, Object> values(DelegateExecution execution, Requester requester);
}
