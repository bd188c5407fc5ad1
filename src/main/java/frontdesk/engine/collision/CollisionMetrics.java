package frontdesk.engine.collision;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts collisions, by what collided: the job of an instance, or a call from outside (an officer's, a system's). */
@Component
public class CollisionMetrics {
    /** A caller waits: beyond this the collision is an answer. */
    static final Duration CALL_LIMIT = Duration.ofSeconds(3);

    /** Well below the engine's lock of a job, five minutes: beyond this a job that collides is reported as failed. */
    static final Duration JOB_LIMIT = Duration.ofMinutes(2);

    private static final String NAME = "frontdesk.collisions";

    private final Counter jobs;
    private final Counter calls;

    CollisionMetrics(MeterRegistry registry) {
        jobs = counter("job", registry);
        calls = counter("call", registry);
    }

    void countJob() {
        jobs.increment();
    }

    void countCall() {
        calls.increment();
    }

    private static Counter counter(String what, MeterRegistry registry) {
        return Counter.builder(NAME)
                .description("Transactions that lost a race against another one and were tried again")
                .tag("of", what)
                .register(registry);
    }
}
