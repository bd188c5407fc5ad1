package frontdesk.web.security.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import frontdesk.engine.request.RetryLaterException;
import frontdesk.engine.validation.DeploymentWarningsFilter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.camunda.spin.json.SpinJsonNode;
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

    /** What the engine refuses, as the engine answers it, and with the moment to come again where there is one. */
    static class RefusedStarts implements ExceptionMapper<InvalidRequestException> {
        @Override
        public Response toResponse(InvalidRequestException refusal) {
            Response answer = ExceptionHandlerHelper.getInstance().getResponse(refusal);
            // The engine's start endpoint wraps what a listener throws into one of its own.
            return refusal.getCause() instanceof RetryLaterException later
                    ? Response.fromResponse(answer)
                            .header(HttpHeaders.RETRY_AFTER, later.retryAfter().toSeconds())
                            .build()
                    : answer;
        }
    }

    /**
     * Writes JSON variables as JSON text, at every address and whatever {@code deserializeValues} says: some addresses
     * have no such parameter, and a Spin node that is taken for a bean would be described instead.
     */
    @Priority(Priorities.USER - 1)
    @Produces({MediaType.APPLICATION_JSON, Hal.APPLICATION_HAL_JSON})
    static class SpinJsonMapperResolver implements ContextResolver<ObjectMapper> {
        private final JacksonConfigurator engines = new JacksonConfigurator();

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return engines.getContext(type)
                    .registerModule(new SimpleModule().addSerializer(SpinJsonNode.class, ToStringSerializer.instance));
        }
    }
}
