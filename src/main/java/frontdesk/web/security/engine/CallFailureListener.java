package frontdesk.web.security.engine;

import frontdesk.ports.failure.ExceptionCauses;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/** Keeps what a call of the engine's interface has thrown until it is answered: the engine's error has words alone. */
class CallFailureListener implements ApplicationEventListener, RequestEventListener {
    private static final String FAILURE = CallFailureListener.class.getName();

    /** What the call has thrown; empty where it has answered by itself. */
    static Optional<Throwable> of(ContainerRequestContext request) {
        return Optional.ofNullable((Throwable) request.getProperty(FAILURE));
    }

    /** What of this kind the call has thrown, or is the cause of that; empty where nothing is. */
    static <T> Optional<T> of(ContainerRequestContext request, Class<T> kind) {
        return of(request).flatMap(failure -> ExceptionCauses.find(failure, kind));
    }

    @Override
    public void onEvent(ApplicationEvent event) {
        // Only calls fail here.
    }

    @Override
    public RequestEventListener onRequest(RequestEvent event) {
        return this;
    }

    @Override
    public void onEvent(RequestEvent event) {
        if (event.getType() == RequestEvent.Type.ON_EXCEPTION) {
            event.getContainerRequest().setProperty(FAILURE, event.getException());
        }
    }
}
