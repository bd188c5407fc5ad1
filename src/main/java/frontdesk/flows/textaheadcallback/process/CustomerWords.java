package frontdesk.flows.textaheadcallback.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.textaheadcallback.domain.ReplyMeaning;
import frontdesk.ports.Requests;
import frontdesk.ports.Requests.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the customer has written so far, for steps that would say something else to somebody who has. */
@Component
class CustomerWords {
    private final Requests requests;

    CustomerWords(Requests requests) {
        this.requests = requests;
    }

    /** The last clear answer, YES or NO: the last word counts. */
    Optional<ReplyMeaning> lastAnswer(ReferenceNumber reference) {
        return texts(reference)
                .map(ReplyMeaning::of)
                .filter(meaning -> meaning != ReplyMeaning.UNCLEAR)
                .reduce((earlier, later) -> later);
    }

    private Stream<String> texts(ReferenceNumber reference) {
        return requests.conversation(reference).stream()
                .filter(statement -> statement.speaker() == Requests.Speaker.CUSTOMER)
                .map(Statement::text);
    }
}
