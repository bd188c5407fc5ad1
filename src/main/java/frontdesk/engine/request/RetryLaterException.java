package frontdesk.engine.request;

import frontdesk.ports.request.ProcessStartHandler.TooManyTries;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** A start that was refused with 429, and when it can be tried again. */
public final class RetryLaterException extends InvalidRequestException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    RetryLaterException(TooManyTries refusal) {
        super(Response.Status.TOO_MANY_REQUESTS, refusal.getMessage());
        this.retryAfter = refusal.retryAfter();
    }

    /** After how long it can be tried again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
