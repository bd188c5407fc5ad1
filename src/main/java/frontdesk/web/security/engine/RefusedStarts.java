package frontdesk.web.security.engine;

import frontdesk.engine.request.RetryLaterException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** What the engine refuses, as the engine answers it, and with the moment to come again where there is one. */
class RefusedStarts implements ExceptionMapper<InvalidRequestException> {
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
