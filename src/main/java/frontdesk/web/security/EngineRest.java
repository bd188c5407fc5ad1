package frontdesk.web.security;

import frontdesk.engine.guard.WarningsInTheAnswer;
import jakarta.ws.rs.ApplicationPath;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** Camunda's own interface. */
@Component
@ApplicationPath("/engine-rest")
class EngineRest extends CamundaJerseyResourceConfig {
    private final WarningsInTheAnswer warnings;

    EngineRest(WarningsInTheAnswer warnings) {
        this.warnings = warnings;
    }

    @Override
    protected void registerAdditionalResources() {
        register(SpinJsonMapperResolver.class);
        register(RefusedStarts.class);
        register(warnings);
    }
}
