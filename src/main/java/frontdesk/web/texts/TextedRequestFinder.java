package frontdesk.web.texts;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.text.SentTexts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the requests that a text from a number can be about. */
@Component
class TextedRequestFinder {
    private final SentTexts sent;
    private final InstantSource clock;

    TextedRequestFinder(SentTexts sent, InstantSource clock) {
        this.sent = sent;
        this.clock = clock;
    }

    /** The moment where it can be true: it is not to come, and no answer comes before the first question. */
    Optional<Instant> believed(Optional<Instant> saidAt, PhoneNumber from) {
        return saidAt.filter(at -> !at.isAfter(clock.instant()))
                .filter(at -> sent.firstTextTo(from)
                        .filter(first -> at.isBefore(first))
                        .isEmpty());
    }

    /** The open request that was texted last before this moment, or else any that was; empty for a stranger. */
    Optional<ReferenceNumber> about(PhoneNumber from, Instant saidAt) {
        return open(from, saidAt).stream().findFirst().or(() -> sent.requestTextedLast(from, saidAt));
    }

    List<ReferenceNumber> open(PhoneNumber from, Instant saidAt) {
        return sent.openRequestsTexted(from, saidAt);
    }
}
