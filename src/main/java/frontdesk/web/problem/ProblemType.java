package frontdesk.web.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * The kinds of problem that the API tells apart (RFC 9457). A kind's {@code type} is {@code urn:frontdesk:problem:}
 * and its name in small letters with hyphens; it stays the same from release to release.
 */
public enum ProblemType {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "Invalid request"),
    NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED, "Unauthorized"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "Forbidden"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable"),
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "Request timeout"),
    CONFLICT(HttpStatus.CONFLICT, "Conflict"),
    DUPLICATE_REQUEST(HttpStatus.CONFLICT, "Duplicate request"),
    STILL_UNDER_WAY(HttpStatus.CONFLICT, "Request in progress"),
    BODY_TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "Payload too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type"),
    UNPROCESSABLE(HttpStatus.UNPROCESSABLE_ENTITY, "Unprocessable request"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    TEMPORARILY_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Service unavailable"),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "Internal server error");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The first kind that has this status, which is the most general one; for others the general one of the sender's or of our side. */
    public static ProblemType of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.isSameCodeAs(status))
                .findFirst()
                .orElse(status.is4xxClientError() ? INVALID_REQUEST : UNEXPECTED);
    }

    public HttpStatus status() {
        return status;
    }

    /** @param detail plain English for a person who has to fix it */
    public ProblemDetail because(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type());
        problem.setTitle(title);
        return problem;
    }

    private URI type() {
        return URI.create(
                "urn:frontdesk:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
