package frontdesk.flows.textaheadcallback.web;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.flows.textaheadcallback.domain.CallbackRequest;
import frontdesk.web.validation.ValidReceiptNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * A callback as it is asked for at either endpoint.
 *
 * @param topic what the call is about, as the portal names it
 * @param textAhead whether a text shall ask before the call whether the customer is free
 */
record CallbackBody(
        @NotNull @Valid CallbackRequesterBody requester,

        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}", message = "must be a code in capital letters, such as CASE_STATUS")
        String topic,

        Optional<@ValidReceiptNumber String> receiptNumber,
        @NotNull Boolean textAhead) {

    CallbackRequest toRequest() {
        return new CallbackRequest(
                requester.toRequester(), topic, receiptNumber.flatMap(ReceiptNumber::read), textAhead);
    }
}
