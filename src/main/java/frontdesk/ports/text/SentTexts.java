package frontdesk.ports.text;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The texts that the office sent. */
public interface SentTexts {
    /**
     * Every open request about which this number was texted: first the one texted last before this moment, at the end
     * those texted only after it.
     */
    List<ReferenceNumber> openRequestsTexted(PhoneNumber phone, Instant moment);

    /** Every open request about which this number was texted before this moment: first the one texted last. */
    List<ReferenceNumber> openRequestsTextedBefore(PhoneNumber phone, Instant moment);

    /** The first of all requests about which this number was texted, open or not, in the same order. */
    Optional<ReferenceNumber> requestTextedLast(PhoneNumber phone, Instant moment);

    /** When the office first had a text for this number about a request. */
    Optional<Instant> firstTextTo(PhoneNumber phone);

    /** Whether any text about this request has been taken, and nobody says that it has not arrived. */
    boolean haveReached(ReferenceNumber request);

    /**
     * When the office last put a question of this request, whether or not the gateway has confirmed it yet.
     *
     * @param template the question's message, such as {@code text-ahead-callback/ask-by-text}
     */
    Optional<Instant> lastAsked(ReferenceNumber request, String template);
}
