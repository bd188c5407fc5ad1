package frontdesk.ports.casefile;

import frontdesk.domain.casefile.ReceiptNumber;
import java.time.Duration;
import java.time.LocalDate;

/**
 * How often somebody may name a wrong date of birth for a receipt number, whoever asks and at whichever node. A number
 * without a case counts like one whose date of birth is another, so that nobody learns whether there is a case.
 */
public interface DateOfBirthTries {
    /**
     * Counts a wrong date of birth, in the caller's transaction; those who name the same receipt number at the same
     * moment wait for each other until then.
     *
     * @return false where the receipt number is locked: whether the date of birth is right was not looked at
     */
    boolean mayAsk(ReceiptNumber receiptNumber, LocalDate dateOfBirth);

    /** How long a receipt number is locked after too many wrong tries. */
    Duration lockedFor();
}
