package frontdesk.flows.textaheadcallback.web;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.Requester;
import frontdesk.flows.textaheadcallback.domain.CallbackRequest;
import frontdesk.web.validation.ReachablePhoneNumber;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidEmailAddress;
import frontdesk.web.validation.ValidPhoneNumber;
import frontdesk.web.validation.ValidReceiptNumber;
import io.swagger.v3.oas.annotations.media.Schema;
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

    /**
     * The {@code requester} of a callback, who is reached by phone.
     *
     * @param role an applicant where nothing is said
     * @param language English where nothing is said
     */
    @Schema(name = "CallbackRequesterBody")
    record CallbackRequesterBody(
            Optional<Requester.Role> role,
            @NotNull @ShortText String name,
            Optional<@ValidEmailAddress String> email,
            @NotNull @ValidPhoneNumber @ReachablePhoneNumber String phone,
            Optional<Language> language) {

        Requester toRequester() {
            return new Requester(
                    role.orElse(Requester.Role.APPLICANT),
                    name.strip(),
                    email,
                    Optional.of(new PhoneNumber(phone)),
                    language.orElse(Language.EN));
        }
    }
}
