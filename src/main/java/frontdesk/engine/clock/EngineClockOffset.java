package frontdesk.engine.clock;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Moves the clock that the engine and the application share. It ticks on wherever it is put; only the demo moves it. */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
public class EngineClockOffset {
    private final InstantSource realTime = InstantSource.system();
    private final Duration foundOffset = offsetTo(ClockUtil.getCurrentTime().toInstant());

    EngineClockOffset(ClockOffsetStore kept) {
        setOffset(kept.offset(realTime.instant()));
    }

    /** The offset over real time that makes it this moment now; the engine counts whole milliseconds. */
    public final Duration offsetTo(Instant moment) {
        return Duration.between(realTime.instant().truncatedTo(ChronoUnit.MILLIS), moment);
    }

    /** Puts the clock so far ahead of real time. */
    public final void setOffset(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }

    /**
     * Puts the clock as far ahead as is kept. One caller at a time reads and sets it, so that what was read earlier never
     * replaces what was read later: the clock would jump back.
     */
    public final synchronized void setOffset(Supplier<Duration> kept) {
        setOffset(kept.get());
    }

    /** The engine's clock belongs to the whole JVM, which may run more than this application, as tests do. */
    @PreDestroy
    void leaveAsFound() {
        setOffset(foundOffset);
    }
}
