package frontdesk.demo;

import frontdesk.engine.clock.DueJobMonitor;
import frontdesk.engine.clock.EngineClockOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The clock that a visitor moves. It goes from one due timer to the next and lets each have its work done before it
 * goes on, so that things happen in the order and at the times at which they would have.
 */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
class DemoClock {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final InstantSource clock;
    private final EngineClockOffset time;
    private final JdbcClockOffsetStore shared;
    private final DueJobMonitor work;

    DemoClock(InstantSource clock, EngineClockOffset time, JdbcClockOffsetStore shared, DueJobMonitor work) {
        this.clock = clock;
        this.time = time;
        this.shared = shared;
        this.work = work;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Moves on to this moment, where it lies ahead; done once the work that is due by then is done.
     *
     * @throws DueJobsTimeoutException where that takes too long; the clock then stands at the step that did not end
     */
    synchronized Instant moveTo(Instant moment) {
        long start = System.nanoTime();
        finish(start);
        for (var next = work.nextUpTo(moment); next.isPresent(); next = work.nextUpTo(moment)) {
            showAtLeast(next.get());
            finish(start);
        }
        showAtLeast(moment);
        finish(start);
        return now();
    }

    private void showAtLeast(Instant moment) {
        if (now().isBefore(moment)) {
            shared.raiseTo(time.offsetTo(moment));
            time.setOffset(shared::offset);
        }
    }

    private void finish(long start) {
        Duration left = PATIENCE.minusNanos(System.nanoTime() - start);
        if (left.isNegative() || !work.isDoneWithin(left)) {
            throw new DueJobsTimeoutException(now());
        }
    }

    /** Work that is due does not come to an end, so the clock cannot go on yet. */
    static final class DueJobsTimeoutException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DueJobsTimeoutException(Instant now) {
            super("Work that is due has not ended yet, so the clock stands at " + now + ". Move it again to go on.");
        }
    }
}
