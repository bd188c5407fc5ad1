package frontdesk.web.security.engine;

import frontdesk.engine.validation.DeploymentWarningsFilter;
import jakarta.ws.rs.ApplicationPath;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** Camunda's own interface. */
@Component
@ApplicationPath("/engine-rest")
class EngineRestConfiguration extends CamundaJerseyResourceConfig {
    private final DeploymentWarningsFilter warnings;

    EngineRestConfiguration(DeploymentWarningsFilter warnings) {
        this.warnings = warnings;
    }

    @Override
    protected void registerAdditionalResources() {
        register(SpinJsonMapperResolver.class);
        register(RefusedStarts.class);
        register(warnings);
    }
}
