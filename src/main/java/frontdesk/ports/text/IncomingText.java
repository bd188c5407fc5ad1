package frontdesk.ports.text;

import frontdesk.domain.request.PhoneNumber;
import java.time.Instant;

/**
 * A text that somebody sent to the office.
 *
 * @param id the gateway's own, the same however often it is delivered
 */
public record IncomingText(String id, PhoneNumber from, String words, Instant saidAt) {
    /** Without its words, so that a log never shows them. */
    @Override
    public String toString() {
        return "IncomingText[" + from + "]";
    }
}
