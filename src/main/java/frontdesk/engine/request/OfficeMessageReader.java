package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Speaker;
import frontdesk.ports.request.Requests.Statement;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Reads what the office has written to whoever made a request. */
@Component
public class OfficeMessageReader {
    private final Requests requests;

    OfficeMessageReader(Requests requests) {
        this.requests = requests;
    }

    /** The office's last words to whoever asks for what the flow does: its question or its message. */
    public String lastFromOffice(DelegateExecution execution) {
        return fromOffice(execution)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(
                        "The office has said nothing about " + execution.getProcessBusinessKey()));
    }

    /** How often the office has written to them. */
    public int timesFromOffice(DelegateExecution execution) {
        return (int) fromOffice(execution).count();
    }

    private Stream<String> fromOffice(DelegateExecution execution) {
        return requests.conversation(new ReferenceNumber(execution.getProcessBusinessKey())).stream()
                .filter(statement -> statement.speaker() == Speaker.OFFICE)
                .map(Statement::text);
    }
}
