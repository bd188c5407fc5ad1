package frontdesk.adapters.channel;

import java.time.Duration;

/** Deadlines to test with. */
public final class DeadlineFixture {
    private DeadlineFixture() {}

    /** A deadline that no test reaches. */
    public static SendTimeLimiter far() {
        return of(Duration.ofMinutes(2));
    }

    public static SendTimeLimiter of(Duration longest) {
        return new SendTimeLimiter(longest, 8);
    }
}
