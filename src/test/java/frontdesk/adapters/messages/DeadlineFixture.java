package frontdesk.adapters.messages;

import java.time.Duration;

/** Deadlines to test with. */
public final class DeadlineFixture {
    private DeadlineFixture() {}

    /** A deadline that no test reaches. */
    public static SendDeadline far() {
        return of(Duration.ofMinutes(2));
    }

    public static SendDeadline of(Duration longest) {
        return new SendDeadline(longest, 8);
    }
}
