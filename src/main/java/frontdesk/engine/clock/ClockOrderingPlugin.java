package frontdesk.engine.clock;

import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The engine asks for its plugins before it is built, and so for the clock: it never sees a time before the move. */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
class ClockOrderingPlugin extends AbstractCamundaConfiguration {
    ClockOrderingPlugin(EngineClockOffset time) {}
}
