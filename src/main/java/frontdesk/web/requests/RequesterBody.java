package frontdesk.web.requests;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.Requester;
import frontdesk.web.validation.ReachablePhoneNumber;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidEmailAddress;
import frontdesk.web.validation.ValidPhoneNumber;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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

    /**
     * The case that the requester claims with these fields of the same body.
     *
     * @param receiptNumber one that {@code ValidReceiptNumber} has let in
     * @param dateOfBirth of the applicant, whoever asks
     */
    public CaseClaim claiming(String receiptNumber, LocalDate dateOfBirth) {
        return new CaseClaim(toRequester(), ReceiptNumber.read(receiptNumber).orElseThrow(), dateOfBirth);
    }
}
