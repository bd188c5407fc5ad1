package frontdesk.web.claim;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.ports.casefile.DateOfBirthTries;
import frontdesk.ports.request.ProcessStartHandler.TooManyTries;
import frontdesk.web.filter.CallerRateLimiter;
import org.springframework.stereotype.Component;

/** Keeps strangers from guessing a date of birth by sending requests, at whichever endpoint. */
@Component
public class DateOfBirthGuard {
    private final CallerRateLimiter limit;
    private final DateOfBirthTries tries;
    private final LockedReceiptNumberMessage locked;

    DateOfBirthGuard(CallerRateLimiter limit, DateOfBirthTries tries, LockedReceiptNumberMessage locked) {
        this.limit = limit;
        this.tries = tries;
        this.locked = locked;
    }

    /**
     * Counts one more request of the caller, and a wrong date of birth of the receipt number.
     *
     * @param processKey of the flow that is asked for: each has a count of its own
     * @throws TooManyTries where the caller is too fast, or the receipt number is locked
     */
    void admit(String processKey, CaseClaim claim) {
        limit.count(processKey);
        if (!tries.mayAsk(claim.receiptNumber(), claim.dateOfBirth())) {
            throw locked.after("wrong dates of birth");
        }
    }
}
