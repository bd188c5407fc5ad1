package frontdesk.web.texts;

import frontdesk.domain.PhoneNumber;
import frontdesk.ports.IncomingText;
import frontdesk.web.ShortText;
import frontdesk.web.ValidPhoneNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A text that somebody sent to the office, as a gateway hands it over.
 *
 * @param id the gateway's own, the same however often it is delivered
 */
record TextReplyBody(
        @NotNull @ShortText(max = 255) String id,
        @NotNull @ValidPhoneNumber String from,
        @NotNull @Size(max = TextReplyBody.LONGEST_TEXT) String text,
        @NotNull Instant receivedAt) {
    /** More than ten parts of a text that was sent in parts. */
    static final int LONGEST_TEXT = 1600;

    IncomingText toText() {
        return new IncomingText(id, new PhoneNumber(from), text, receivedAt);
    }
}
