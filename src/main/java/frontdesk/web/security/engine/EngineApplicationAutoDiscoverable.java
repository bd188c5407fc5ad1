package frontdesk.web.security.engine;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Has every application of Camunda's bound its bodies and answer errors as all of Frontdesk's: its REST interface, and
 * those behind its web applications, which take no settings of ours. Jersey finds it by {@code META-INF/services}.
 */
public final class EngineApplicationAutoDiscoverable implements AutoDiscoverable {
    @Override
    public void configure(FeatureContext application) {
        application.register(ObjectLimitInterceptor.class);
        application.register(CallFailureListener.class);
        application.register(IllegalArgumentExceptionMapper.class);
        application.register(EngineProblemResponseFilter.class);
    }

    /** An argument that the engine refuses is the caller's mistake, not the server's. */
    static class IllegalArgumentExceptionMapper implements ExceptionMapper<IllegalArgumentException> {
        @Override
        public Response toResponse(IllegalArgumentException refusal) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(ExceptionDto.fromException(refusal))
                    .build();
        }
    }
}
