package frontdesk.demo;

import frontdesk.engine.clock.EngineClockOffset;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Follows the other nodes: where one of them has moved the clock, this node's moves too, within half a second. */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
class ClockOffsetSynchronizer {
    private final JdbcClockOffsetStore shared;
    private final EngineClockOffset time;
    private Duration followed;

    ClockOffsetSynchronizer(JdbcClockOffsetStore shared, EngineClockOffset time) {
        this.shared = shared;
        this.time = time;
        this.followed = shared.offset();
        time.setOffset(followed);
    }

    @Scheduled(fixedDelay = 500)
    void follow() {
        Duration offset = shared.offset();
        if (!offset.equals(followed)) {
            followed = offset;
            time.setOffset(shared::offset);
        }
    }
}
