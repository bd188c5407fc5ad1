package frontdesk.flows.accesscodereissue.web;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.ports.casefile.AccessCodes.Attempt;
import frontdesk.web.validation.PossiblePastDate;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidReceiptNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * A try to redeem an access code.
 *
 * @param code as the person typed it; what is no code is refused as a wrong one is
 * @param dateOfBirth of the applicant, whoever redeems
 * @param accountNumber of the online account to be linked
 */
record RedemptionBody(
        @NotNull @ValidReceiptNumber String receiptNumber,
        @NotNull @ShortText String code,
        @NotNull @PossiblePastDate LocalDate dateOfBirth,

        @NotNull @Pattern(regexp = "\\d{12}", message = "must be an account number of 12 digits")
        String accountNumber) {
    Attempt toAttempt() {
        return new Attempt(ReceiptNumber.read(receiptNumber).orElseThrow(), code, dateOfBirth, accountNumber);
    }

    /** Nothing of it, so that a log never shows a code. */
    @Override
    public String toString() {
        return "RedemptionBody[masked]";
    }
}
