package frontdesk.web.requests;

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
 * The {@code requester} of a request that is answered by e-mail.
 *
 * @param role an applicant where nothing is said
 * @param language English where nothing is said
 */
public record RequesterBody(
        Optional<Requester.Role> role,
        @NotNull @ShortText String name,
        @NotNull @ValidEmailAddress String email,
        Optional<@ValidPhoneNumber @ReachablePhoneNumber String> phone,
        Optional<Language> language) {

    public Requester toRequester() {
        return new Requester(
                role.orElse(Requester.Role.APPLICANT),
                name.strip(),
                Optional.of(email),
                phone.map(PhoneNumber::new),
                language.orElse(Language.EN));
    }
}
