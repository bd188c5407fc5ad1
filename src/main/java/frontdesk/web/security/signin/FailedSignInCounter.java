package frontdesk.web.security.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts wrong passwords of late by whatever name, for the names that were seen last. */
final class FailedSignInCounter {
    private static final int REMEMBERED = 10_000;

    private final Map<String, Failures> failures = new LatestOnly();
    private final InstantSource clock;
    private final Duration forgottenAfter;

    FailedSignInCounter(InstantSource clock, Duration forgottenAfter) {
        this.clock = clock;
        this.forgottenAfter = forgottenAfter;
    }

    synchronized int of(String name) {
        return failures.getOrDefault(name, Failures.NONE)
                .asOf(clock.instant().minus(forgottenAfter))
                .count();
    }

    synchronized void add(String name) {
        Instant now = clock.instant();
        failures.merge(
                name,
                new Failures(1, now),
                (before, one) -> before.asOf(now.minus(forgottenAfter)).with(one));
    }

    synchronized void forget(String name) {
        failures.remove(name);
    }

    private record Failures(int count, Instant last) {
        static final Failures NONE = new Failures(0, Instant.MIN);

        Failures asOf(Instant over) {
            return last.isAfter(over) ? this : NONE;
        }

        Failures with(Failures later) {
            return new Failures(count + later.count, later.last);
        }
    }

    private static final class LatestOnly extends LinkedHashMap<String, Failures> {
        private static final long serialVersionUID = 1L;

        LatestOnly() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    }
}
