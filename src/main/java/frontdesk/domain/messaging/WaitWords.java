package frontdesk.domain.messaging;

import java.time.Duration;

/** How long somebody has to wait, in plain English: an hour, 2 hours, 30 minutes, 45 seconds. */
public final class WaitWords {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private WaitWords() {}

    /** In whole hours or minutes, or in seconds where it is neither. */
    public static String of(Duration wait) {
        if (isWhole(wait, HOUR)) {
            return counted(wait.toHours(), "an hour", "hours");
        }
        return isWhole(wait, MINUTE)
                ? counted(wait.toMinutes(), "a minute", "minutes")
                : counted(wait.toSeconds(), "a second", "seconds");
    }

    private static boolean isWhole(Duration wait, Duration unit) {
        return wait.toSeconds() % unit.toSeconds() == 0;
    }

    private static String counted(long count, String one, String many) {
        return count == 1 ? one : count + " " + many;
    }
}
