package frontdesk.ports.messaging;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Notification.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people were told about a request, and what became of it. Secrets in messages are masked. */
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
     * @param words what it said as it was last sent; or would have said at an address that takes
     *     it; empty where it was never tried, or not kept at its time
     * @param repeats the reference of the earlier message that it sends again
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
            Optional<Words> words,
            Optional<String> repeats,
            Instant writtenAt,
            Optional<Instant> settledAt) {
        /** Without the address, so that a log never shows it. */
        @Override
        public String toString() {
            return "Entry[" + reference + ", " + state + "]";
        }
    }

    /**
     * What a message said.
     *
     * @param subject one line; empty for a text
     * @param holdsSecret whether something in it is masked
     * @param files the names of the files that came with it and are kept
     */
    record Words(String subject, String body, boolean holdsSecret, List<String> files) {
        /** Without the words, so that a log never shows them. */
        @Override
        public String toString() {
            return "Words[masked]";
        }
    }
}
