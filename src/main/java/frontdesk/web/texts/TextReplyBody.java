package frontdesk.web.texts;

import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidPhoneNumber;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * A text that somebody sent to the office, as a gateway hands it over.
 *
 * @param id the gateway's own, the same however often it is delivered
 * @param text of any length: the person has sent it, and nobody can ask them to be brief
 */
record TextReplyBody(
        @NotNull @ShortText(max = 255) String id,
        @NotNull @ValidPhoneNumber String from,
        @NotNull String text,
        @NotNull Instant receivedAt) {}
