package frontdesk.web.claim;

import frontdesk.ports.casefile.DateOfBirthTries;
import frontdesk.ports.request.ProcessStartHandler.TooManyTries;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says, where a receipt number is locked, when it can be tried again, and which phone helps meanwhile. */
@Component
public class LockedReceiptNumberMessage {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Duration lockedFor;
    private final String officePhone;

    LockedReceiptNumberMessage(DateOfBirthTries tries, @Value("${frontdesk.office-phone:}") String officePhone) {
        this.lockedFor = tries.lockedFor();
        this.officePhone = officePhone;
    }

    /** @param tried what was tried too often, in the plural */
    public TooManyTries after(String tried) {
        String help = officePhone.isBlank() ? "" : ", or call " + officePhone;
        return new TooManyTries(
                "There were too many %s for this receipt number. Try again in %s%s."
                        .formatted(tried, waitInWords(), help),
                lockedFor);
    }

    /** In whole hours or minutes, or in seconds where it is neither. */
    private String waitInWords() {
        if (isWhole(HOUR)) {
            return counted(lockedFor.toHours(), "an hour", "hours");
        }
        return isWhole(MINUTE)
                ? counted(lockedFor.toMinutes(), "a minute", "minutes")
                : counted(lockedFor.toSeconds(), "a second", "seconds");
    }

    private boolean isWhole(Duration unit) {
        return lockedFor.toSeconds() % unit.toSeconds() == 0;
    }

    private static String counted(long count, String one, String many) {
        return count == 1 ? one : count + " " + many;
    }
}
