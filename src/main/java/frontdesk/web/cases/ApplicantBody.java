package frontdesk.web.cases;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile.Applicant;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.web.requests.AddressBody;
import frontdesk.web.validation.PossiblePastDate;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidANumber;
import frontdesk.web.validation.ValidEmailAddress;
import frontdesk.web.validation.ValidPhoneNumber;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** The person whom a form is for. */
record ApplicantBody(
        @NotNull @ShortText String name,
        @NotNull @PossiblePastDate LocalDate dateOfBirth,
        Optional<@ValidANumber String> aNumber,
        @NotNull @ValidEmailAddress String email,
        Optional<@ValidPhoneNumber String> phone,
        @NotNull Language language,
        @NotNull AddressBody mailingAddress) {

    static ApplicantBody of(Applicant applicant) {
        return new ApplicantBody(
                applicant.name(),
                applicant.dateOfBirth(),
                applicant.aNumber().map(ANumber::value),
                applicant.email(),
                applicant.phone().map(PhoneNumber::value),
                applicant.language(),
                AddressBody.of(applicant.mailingAddress()));
    }

    Applicant toApplicant() {
        return new Applicant(
                name,
                dateOfBirth,
                aNumber.flatMap(ANumber::read),
                email,
                phone.map(PhoneNumber::new),
                language,
                mailingAddress.toMailingAddress());
    }
}
