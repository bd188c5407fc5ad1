package frontdesk.engine.clock;

import java.time.Instant;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one clock of a node: the application reads the engine's, so that both move together. */
@Component
class CamundaInstantSource implements InstantSource {

    /** @param moved set before anybody reads the clock; none where the clock is never moved */
    CamundaInstantSource(ObjectProvider<EngineClockOffset> moved) {
        moved.ifAvailable(time -> {});
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
