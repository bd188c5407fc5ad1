package frontdesk.flows.accesscodereissue.domain;

import frontdesk.domain.casefile.CaseParty;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Requester;
import java.time.LocalDate;

/**
 * What a person asks for.
 *
 * @param dateOfBirth of the applicant, whoever asks
 */
public record AccessCodeRequest(Requester requester, ReceiptNumber receiptNumber, LocalDate dateOfBirth) {
    /** For whom the code is: applicant and representative have one each. */
    public CaseParty party() {
        return new CaseParty(receiptNumber, requester.role());
    }

    /** The masked receipt number alone, so that a log never shows a date of birth. */
    @Override
    public String toString() {
        return "AccessCodeRequest[" + receiptNumber + "]";
    }
}
