package frontdesk.flows.textaheadcallback.process.usertask;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Statement;
import frontdesk.ports.text.IncomingText;
import frontdesk.ports.text.TextConsents;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the customer has written so far, as an officer has read it. */
@Component
class CustomerWords {
    private final Requests requests;
    private final TextConsents consents;
    private final InstantSource clock;

    CustomerWords(Requests requests, TextConsents consents, InstantSource clock) {
        this.requests = requests;
        this.consents = consents;
        this.clock = clock;
    }

    /** Nobody texts the number any more, by what the customer wrote last, as an officer has read it. */
    void endTexts(ReferenceNumber reference) {
        PhoneNumber phone =
                requests.find(reference).orElseThrow().requester().phone().orElseThrow();
        String last = texts(reference).reduce("", (earlier, later) -> later);
        consents.optOut(new IncomingText("read/" + reference, phone, last, clock.instant()));
    }

    private Stream<String> texts(ReferenceNumber reference) {
        return requests.conversation(reference).stream()
                .filter(statement -> statement.speaker() == Requests.Speaker.CUSTOMER)
                .map(Statement::text);
    }
}
