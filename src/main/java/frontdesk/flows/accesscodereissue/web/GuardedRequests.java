package frontdesk.flows.accesscodereissue.web;

import frontdesk.flows.accesscodereissue.domain.AccessCodeRequest;
import frontdesk.ports.casefile.DateOfBirthTries;
import frontdesk.ports.request.ProcessStartHandler.TooManyTries;
import frontdesk.web.filter.CallerRateLimiter;
import org.springframework.stereotype.Component;

/** Keeps strangers from guessing a date of birth by asking for codes, at both endpoints. */
@Component
class GuardedRequests {
    private static final String REQUESTS = "access-code-requests";

    private final CallerRateLimiter limit;
    private final DateOfBirthTries tries;
    private final LockedReceiptNumber locked;

    GuardedRequests(CallerRateLimiter limit, DateOfBirthTries tries, LockedReceiptNumber locked) {
        this.limit = limit;
        this.tries = tries;
        this.locked = locked;
    }

    /**
     * The request, where it may be taken in.
     *
     * @throws TooManyTries where the caller is too fast, or the receipt number is locked
     */
    AccessCodeRequest admitted(AccessCodeRequestBody body) {
        limit.count(REQUESTS);
        AccessCodeRequest request = body.toRequest();
        if (!tries.mayAsk(request.receiptNumber(), request.dateOfBirth())) {
            throw locked.after("wrong dates of birth");
        }
        return request;
    }
}
