package frontdesk.architecture.violations.web;

import java.time.Instant;

/** Breaks TIME_IS_GIVEN. */
final class LooksAtTheClock {
    Instant look() {
        return Instant.now();
    }
}
