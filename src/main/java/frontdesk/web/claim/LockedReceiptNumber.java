package frontdesk.web.claim;

import frontdesk.domain.messaging.WaitWords;
import frontdesk.ports.casefile.DateOfBirthTries;
import frontdesk.ports.request.ProcessStartHandler.TooManyTries;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is said where a receipt number is locked: when it can be tried again, and which phone helps meanwhile. */
@Component
public class LockedReceiptNumber {
    private final Duration lockedFor;
    private final String officePhone;

    LockedReceiptNumber(DateOfBirthTries tries, @Value("${frontdesk.office-phone:}") String officePhone) {
        this.lockedFor = tries.lockedFor();
        this.officePhone = officePhone;
    }

    /** @param tried what was tried too often, in the plural */
    public TooManyTries after(String tried) {
        String help = officePhone.isBlank() ? "" : ", or call " + officePhone;
        return new TooManyTries(
                "There were too many %s for this receipt number. Try again in %s%s."
                        .formatted(tried, WaitWords.of(lockedFor), help),
                lockedFor);
    }
}
