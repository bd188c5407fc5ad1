package frontdesk.web.filter;

import frontdesk.ports.request.ProcessStartHandler.TooManyTries;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * How often one caller may try what can be guessed: of each node's own, since it stands against a portal gone wild;
 * against guessing there is the lock of each receipt number, which all nodes share.
 */
@Component
public class CallerRateLimiter {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Map<Tries, Bucket> callers = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final int perMinute;

    CallerRateLimiter(InstantSource clock, @Value("${frontdesk.caller-limit.per-minute:300}") int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /**
     * Counts one more of whoever is signed in; what the application does by itself is not counted.
     *
     * @param what is tried: each has a count of its own
     * @throws TooManyTries where there were too many in the last minute
     */
    public void count(String what) {
        Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .filter(caller -> !lets(caller, what))
                .ifPresent(caller -> {
                    throw new TooManyTries("This account asks faster than is allowed. Try again in a minute.", PERIOD);
                });
    }

    /** Counts one more; false where there were too many in the last minute. */
    boolean lets(String caller, String what) {
        return callers.computeIfAbsent(new Tries(caller, what), tries -> bucket())
                .tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .withCustomTimePrecision(new MovedTime(clock))
                .build();
    }

    /** What one caller tries. */
    private record Tries(String caller, String what) {}

    /** The one clock, as the library reads clocks. */
    private record MovedTime(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
