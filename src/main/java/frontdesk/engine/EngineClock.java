package frontdesk.engine;

import java.time.Instant;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The one clock of a node: the application reads the engine's, so that both move together. */
@Component
class EngineClock implements InstantSource {
    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
