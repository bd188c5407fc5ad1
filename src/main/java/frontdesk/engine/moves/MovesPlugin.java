package frontdesk.engine.moves;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** Has every migration at once done with care. */
@Component
class MovesPlugin extends AbstractCamundaConfiguration {
    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setRuntimeService(new CarefulRuntime());
    }
}
