package frontdesk.ports.messaging;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Notification.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people were told about a request, and what became of it. The words of messages are not kept. */
public interface MessageLog {
    /** The messages about the request, oldest first; of very many the newest. */
    List<Entry> of(ReferenceNumber request);

    /**
     * A message.
     *
     * @param reference the notification's own
     * @param address where it went: an e-mail address, a phone number or the lines of a postal address
     * @param template what it said, by the name of its template
     * @param why it was not taken or did not arrive: a plain sentence without address
     * @param settledAt when it was known what became of it
     */
    record Entry(
            String reference,
            Channel channel,
            String address,
            String template,
            Language language,
            DeliveryState state,
            Optional<String> why,
            Instant writtenAt,
            Optional<Instant> settledAt) {
        /** Without the address, so that a log never shows it. */
        @Override
        public String toString() {
            return "Entry[" + reference + ", " + state + "]";
        }
    }
}
