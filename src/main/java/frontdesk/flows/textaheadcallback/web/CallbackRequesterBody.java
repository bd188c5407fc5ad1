package frontdesk.flows.textaheadcallback.web;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.Requester;
import frontdesk.web.validation.ReachablePhoneNumber;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidEmailAddress;
import frontdesk.web.validation.ValidPhoneNumber;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * The {@code requester} of a callback, who is reached by phone.
 *
 * @param role an applicant where nothing is said
 * @param language English where nothing is said
 */
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
