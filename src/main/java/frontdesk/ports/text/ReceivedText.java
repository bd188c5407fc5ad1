package frontdesk.ports.text;

import frontdesk.domain.request.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A text as a gateway hands it over, whatever it leaves out.
 *
 * @param id the gateway's own; another sender or other words under the same id are another text
 * @param sender as the gateway writes it
 * @param from the number that the sender is; empty where nobody can be answered there
 * @param words empty where there are none
 * @param saidAt when it was written; empty where the gateway says nothing that can be read
 */
public record ReceivedText(
        String id, String sender, Optional<PhoneNumber> from, Optional<String> words, Optional<Instant> saidAt) {

    /** A text of which everything is known. */
    public static ReceivedText of(String id, PhoneNumber from, String words, Instant saidAt) {
        return new ReceivedText(id, from.value(), Optional.of(from), Optional.of(words), Optional.of(saidAt));
    }

    /** Without its words, so that a log never shows them. */
    @Override
    public String toString() {
        return "ReceivedText[" + from + "]";
    }
}
