package frontdesk.web.security.engine;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Has every application of Camunda's bound its bodies and answer errors as all of Frontdesk's: its REST interface, and those behind its web
 * applications, which take no settings of ours. Jersey finds it by {@code META-INF/services}.
 */
public final class EngineApplications implements AutoDiscoverable {
    @Override
    public void configure(FeatureContext application) {
        application.register(ObjectLimit.class);
        application.register(CallFailures.class);
        application.register(IllegalArgumentExceptionMapper.class);
        application.register(EngineProblemResponseFilter.class);
    }
}
