package frontdesk.web.cases;

import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.web.requests.AddressBody;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidEmailAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** The attorney or accredited representative of an applicant. */
record RepresentativeBody(
        @NotNull @ShortText String name,
        @NotNull @ValidEmailAddress String email,
        Optional<@Pattern(regexp = CaseBody.ACCOUNT, message = CaseBody.ACCOUNT_RULE) String> accountNumber,
        boolean g28OnFile,
        Optional<AddressBody> mailingAddress) {

    static RepresentativeBody of(Representative representative) {
        return new RepresentativeBody(
                representative.name(),
                representative.email(),
                representative.accountNumber(),
                representative.g28OnFile(),
                representative.mailingAddress().map(AddressBody::of));
    }

    Representative toRepresentative() {
        return new Representative(
                name, email, accountNumber, g28OnFile, mailingAddress.map(AddressBody::toMailingAddress));
    }
}
