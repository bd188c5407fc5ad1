package frontdesk.flows.accesscodereissue.web;

import frontdesk.web.claim.ClaimBody;
import frontdesk.web.requests.RequesterBody;
import frontdesk.web.validation.PossiblePastDate;
import frontdesk.web.validation.ValidReceiptNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A request for a new access code as it comes in at either endpoint.
 *
 * @param dateOfBirth of the applicant, whoever asks
 */
record AccessCodeRequestBody(
        @NotNull @Valid RequesterBody requester,
        @NotNull @ValidReceiptNumber String receiptNumber,
        @NotNull @PossiblePastDate LocalDate dateOfBirth)
        implements ClaimBody {
    /** Nothing of it, so that a log shows neither a person nor their case. */
    @Override
    public String toString() {
        return "AccessCodeRequestBody[masked]";
    }
}
