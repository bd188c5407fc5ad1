package frontdesk.web;

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
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request is not valid"),
    NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED, "Credentials are missing or wrong"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "This account may not do that"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method does not go with this address"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer cannot be given in that media type"),
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "The body came too slowly"),
    CONFLICT(HttpStatus.CONFLICT, "The request does not go with how things stand"),
    DUPLICATE_REQUEST(HttpStatus.CONFLICT, "The same is asked for already"),
    STILL_UNDER_WAY(HttpStatus.CONFLICT, "The same is being worked on at this moment"),
    BODY_TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has a media type that is not taken"),
    UNPROCESSABLE(HttpStatus.UNPROCESSABLE_ENTITY, "The request cannot be followed"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    TEMPORARILY_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "This cannot be done at the moment"),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");

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

    /** @param detail plain English for a person who has to mend it */
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
