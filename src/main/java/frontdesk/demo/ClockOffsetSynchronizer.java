package frontdesk.demo;

import frontdesk.engine.clock.EngineClockOffset;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Follows the other nodes: where one of them has moved the clock, this node's moves too, within half a second. */
@Configuration(proxyBeanMethods = false)
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
