package frontdesk.web.texts;

import frontdesk.domain.PhoneNumber;
import frontdesk.ports.IncomingText;
import frontdesk.web.OthersIgnored;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/** A text that came in, as the Notify family of gateways words it; hence the names of its parts. */
@OthersIgnored
record NotifyReply(
        @NotNull String id,
        @NotNull String source_number,
        @NotNull String message,
        @NotNull Instant date_received) {

    /** Empty where nobody can be answered at the number, such as at a sender's name in letters. */
    Optional<IncomingText> toText() {
        String number = source_number.startsWith("+") ? source_number : "+" + source_number;
        return Optional.of(number)
                .filter(PhoneNumber::isWellFormed)
                .map(phone -> new IncomingText(id, new PhoneNumber(phone), shortened(message), date_received));
    }

    /** The rest of an endless text says nothing that its beginning does not. */
    private static String shortened(String text) {
        int end = Math.min(text.length(), TextReplyBody.LONGEST_TEXT);
        boolean cutsCharacter = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, cutsCharacter ? end - 1 : end);
    }
}
