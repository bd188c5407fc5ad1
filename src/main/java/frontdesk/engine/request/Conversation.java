package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Speaker;
import frontdesk.ports.request.Requests.Statement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What was said about a request. */
@Component
public class Conversation {
    private final Requests requests;

    Conversation(Requests requests) {
        this.requests = requests;
    }

    /** The office's last words to whoever asks for what the flow does: its question or its message. */
    public String lastFromOffice(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        return requests.conversation(reference).stream()
                .filter(statement -> statement.speaker() == Speaker.OFFICE)
                .reduce((earlier, later) -> later)
                .map(Statement::text)
                .orElseThrow(() -> new IllegalStateException("The office has said nothing about " + reference));
    }
}
