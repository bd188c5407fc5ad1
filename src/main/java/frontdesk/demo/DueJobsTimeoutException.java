package frontdesk.demo;

import java.time.Instant;

/** Work that is due does not come to an end, so the clock cannot go on yet. */
final class DueJobsTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DueJobsTimeoutException(Instant now) {
        super("Work that is due has not ended yet, so the clock stands at " + now + ". Move it again to go on.");
    }
}
