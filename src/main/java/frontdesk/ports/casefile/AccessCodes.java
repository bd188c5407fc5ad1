package frontdesk.ports.casefile;

import frontdesk.domain.casefile.AccessCode;
import frontdesk.domain.casefile.CaseParty;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import java.time.LocalDate;

/** The codes that link cases to accounts. Kept as keyed hashes only: whoever made one cannot look it up again. */
public interface AccessCodes {
    /**
     * Makes a code for a party and voids the one before. All of it is written for good when this returns, whatever
     * becomes of the caller's transaction, so that no letter can hold a code that is not on record.
     *
     * @param request which asks for it
     */
    Issued issue(CaseParty party, ReferenceNumber request);

    /** Whether a code was made for this request, which voided the older ones, whatever became of its notice. */
    boolean wasMadeFor(ReferenceNumber request);

    /** Whether the code that was made for this request has been voided by a newer one. */
    boolean isReplaced(ReferenceNumber request);

    /** Voids the code that was made for this request; false, with nothing changed, where it was used or void already. */
    boolean voidOf(ReferenceNumber request);

    /**
     * Links an account to the case whose party the code was made for, in the caller's transaction, and uses the code up.
     * Whatever is wrong, the answer and the work for it are the same. A try counts against the receipt number also where
     * the caller's transaction is rolled back.
     */
    Redemption redeem(Attempt attempt);

    /**
     * A code that was made.
     *
     * @param validThrough the last day on which it can be redeemed, in the contact centre's zone
     */
    record Issued(AccessCode code, LocalDate validThrough) {}

    /**
     * A try to redeem a code.
     *
     * @param code as the person typed it
     */
    record Attempt(ReceiptNumber receiptNumber, String code, LocalDate dateOfBirth, String accountNumber) {
        /** The masked receipt number alone, so that a log never shows a code or a date of birth. */
        @Override
        public String toString() {
            return "Attempt[" + receiptNumber + "]";
        }
    }

    /** What became of a try. */
    enum Redemption {
        /** The account is linked to the case. */
        LINKED,
        /** Something did not fit; which, is not told. */
        REFUSED,
        /** There were too many wrong tries for this receipt number; it was not looked at. */
        LOCKED_OUT
    }
}
