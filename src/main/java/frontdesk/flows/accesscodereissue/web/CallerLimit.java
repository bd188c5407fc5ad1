package frontdesk.flows.accesscodereissue.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one caller may try to redeem codes: of each node's own, since it stands against a portal gone wild; against
 * guessing there is the lock of each receipt number, which all nodes share.
 */
@Component
class CallerLimit {
    private final Map<String, Bucket> callers = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final int perMinute;

    CallerLimit(InstantSource clock, @Value("${frontdesk.access-codes.redemptions-per-minute:300}") int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /** Counts one more; false where there were too many in the last minute. */
    boolean lets(String caller) {
        return callers.computeIfAbsent(caller, name -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(new MovedTime(clock))
                .build();
    }

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
