package frontdesk.web.requests;

import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidZipCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** Where a letter goes, in the United States. */
public record AddressBody(
        @NotNull @ShortText String line1,
        Optional<@ShortText String> line2,
        @NotNull @ShortText(max = 100) String city,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be the two capital letters of a state, such as DC")
        String state,

        @NotNull @ValidZipCode String zipCode) {

    /** The same as a body. */
    public static AddressBody of(MailingAddress address) {
        return new AddressBody(
                address.line1(),
                address.line2(),
                address.city(),
                address.state(),
                address.zipCode().value());
    }

    /** What the rest of the application knows. */
    public MailingAddress toMailingAddress() {
        return new MailingAddress(line1, line2, city, state, new ZipCode(zipCode));
    }
}
