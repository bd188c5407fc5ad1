package frontdesk.engine.failure;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a failed job waits before each further try.
 *
 * @param pauses one before each try but the first
 */
record RetrySchedule(List<Duration> pauses) {
    /**
     * Again after 10 seconds, 1, 5 and 30 minutes, then every hour for a day: a gateway that is down delays, never
     * loses. Then an incident that operators see.
     */
    static final RetrySchedule FRONTDESK = new RetrySchedule(Stream.concat(
                    Stream.of(
                            Duration.ofSeconds(10),
                            Duration.ofMinutes(1),
                            Duration.ofMinutes(5),
                            Duration.ofMinutes(30)),
                    Stream.generate(() -> Duration.ofHours(1)).limit(24))
            .toList());

    /** All tries, the first included. */
    int tries() {
        return pauses.size() + 1;
    }

    /** @param triesLeft how many tries there are after the one that has failed; */
    Duration pauseWith(int triesLeft) {
        int next = pauses.size() - triesLeft;
        return pauses.get(Math.max(0, Math.min(pauses.size() - 1, next)));
    }

    /** As the engine takes it for the steps of its models. */
    String asCycle() {
        return pauses.stream().map(Duration::toString).collect(Collectors.joining(","));
    }
}
