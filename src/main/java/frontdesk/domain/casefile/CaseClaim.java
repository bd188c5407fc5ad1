package frontdesk.domain.casefile;

import frontdesk.domain.request.Requester;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A case that a requester says to know, by its receipt number and its applicant's date of birth. Whether they do is told
 * by {@link ProvenCase}.
 *
 * @param dateOfBirth of the applicant, whoever asks
 */
public record CaseClaim(Requester requester, ReceiptNumber receiptNumber, LocalDate dateOfBirth) {
    /** The name of the fact by which requests for the same case are found. */
    public static final String RECEIPT_NUMBER = "receiptNumber";

    private static final String DATE_OF_BIRTH = "dateOfBirth";

    /** The claim of a requester, read again from {@link #facts}; empty where these hold none. */
    public static Optional<CaseClaim> of(Requester requester, Map<String, String> facts) {
        return Optional.ofNullable(facts.get(DATE_OF_BIRTH))
                .map(LocalDate::parse)
                .map(born -> new CaseClaim(requester, new ReceiptNumber(facts.get(RECEIPT_NUMBER)), born));
    }

    /** What the record of requests keeps of it beside the requester, by the names under which it was submitted. */
    public Map<String, String> facts() {
        return Map.of(RECEIPT_NUMBER, receiptNumber.value(), DATE_OF_BIRTH, dateOfBirth.toString());
    }

    /** As which party the requester claims the case. */
    public CaseParty party() {
        return new CaseParty(receiptNumber, requester.role());
    }

    /** The masked receipt number alone, so that a log never shows a date of birth. */
    @Override
    public String toString() {
        return "CaseClaim[" + receiptNumber + "]";
    }
}
