package frontdesk.flows.textaheadcallback.domain;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.Requester;
import java.util.Optional;
import java.util.Set;

/**
 * What a person asks for.
 *
 * @param requester with a phone number
 * @param topic a code in capital letters, such as {@code CASE_STATUS}
 * @param textAhead whether a text shall ask before the call
 */
public record CallbackRequest(
        Requester requester, String topic, Optional<ReceiptNumber> receiptNumber, boolean textAhead) {

    public CallbackRequest {
        if (requester.phone().isEmpty()) {
            throw new IllegalArgumentException("Nobody can be called back without a phone number");
        }
    }

    /** What may be open only once at a time: nobody is texted and called twice about one topic. */
    public Set<String> openKeys() {
        return Set.of(String.join("|", "text-ahead-callback", phone().value(), topic));
    }

    /** Where the person is called. */
    public PhoneNumber phone() {
        return requester.phone().orElseThrow();
    }
}
