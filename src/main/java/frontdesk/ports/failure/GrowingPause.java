package frontdesk.ports.failure;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait before something is tried again that waits for somebody else: the longer it has waited already, the
 * longer, so that it is done soon where that takes a moment, and seldom looked at where it takes days.
 *
 * @param share the pause is one part in so many of the time that has passed
 * @param shortest no pause is shorter
 * @param longest no pause is longer
 */
public record GrowingPause(int share, Duration shortest, Duration longest) {
    /** When to try again what has waited since then. */
    public Instant next(Instant since, Instant now) {
        Duration pause = Duration.between(since, now).dividedBy(share);
        if (pause.compareTo(shortest) < 0) {
            return now.plus(shortest);
        }
        return now.plus(pause.compareTo(longest) > 0 ? longest : pause);
    }
}
