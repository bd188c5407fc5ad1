package frontdesk.web.claim;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.web.requests.RequesterBody;
import java.time.LocalDate;

/**
 * A body that claims a case. The record that implements it names these fields, with the constraints {@code @NotNull} and
 * {@code @Valid}, {@code @ValidReceiptNumber}, and {@code @PossiblePastDate}.
 */
public interface ClaimBody {
    RequesterBody requester();

    String receiptNumber();

    /** Of the applicant, whoever asks. */
    LocalDate dateOfBirth();

    /** What is claimed, where the constraints hold. */
    default CaseClaim toClaim() {
        return new CaseClaim(
                requester().toRequester(), ReceiptNumber.read(receiptNumber()).orElseThrow(), dateOfBirth());
    }
}
