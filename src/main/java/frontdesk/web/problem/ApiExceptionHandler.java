package frontdesk.web.problem;

import frontdesk.ports.failure.ExceptionCauses;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.failure.RedactedException;
import frontdesk.ports.request.ProcessStartHandler;
import frontdesk.web.json.FieldProblem;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.json.UnsupportedBodyException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what the application refuses with problems (RFC 9457), and surprises without a word about the inside. */
@RestControllerAdvice
public class ApiExceptionHandler {
    /** {@code Retry-After} where the same is under way already. */
    public static final String STILL_UNDER_WAY_SECONDS = "1";

    /** {@code Retry-After} where somebody has to look at what was stopped before it can go on. */
    public static final String LOOK_FIRST_SECONDS = "60";

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionHandler.class);

    private final UnexpectedErrorReporter incidents;

    ApiExceptionHandler(UnexpectedErrorReporter incidents) {
        this.incidents = incidents;
    }

    /** A 400 that names the wrong fields. */
    public static ProblemDetail invalid(List<FieldProblem> errors) {
        String detail = errors.size() == 1 && errors.get(0).field().isEmpty()
                ? errors.get(0).message()
                : "Fix the fields named in errors and send the request again.";
        ProblemDetail problem = ProblemType.INVALID_REQUEST.because(detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(InvalidRequestException refusal) {
        ProblemDetail problem = invalid(refusal.errors());
        if (refusal.moreErrors()) {
            problem.setProperty("moreErrors", true);
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(NotFoundException refusal) {
        return answer(ProblemType.NOT_FOUND.because(refusal.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(ConflictException refusal) {
        ProblemType kind = refusal.duplicateOf().isPresent() ? ProblemType.DUPLICATE_REQUEST : ProblemType.CONFLICT;
        ProblemDetail problem = kind.because(refusal.getMessage());
        refusal.duplicateOf().ifPresent(first -> problem.setProperty("referenceNumber", first.value()));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(ProcessStartHandler.TooManyTries refusal) {
        return later(
                Long.toString(refusal.retryAfter().toSeconds()),
                ProblemType.TOO_MANY_REQUESTS.because(refusal.getMessage()));
    }

    /** Two changed the same at the same moment, and the database let one of them through. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(ConcurrencyFailureException collision) {
        return later(
                STILL_UNDER_WAY_SECONDS,
                ProblemType.STILL_UNDER_WAY.because("Something else changed the same at that moment; send it again."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(UnsupportedBodyException refusal) {
        return answer(ProblemType.UNSUPPORTED_MEDIA_TYPE.because(refusal.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception surprise) {
        return answer(surprise, incidents);
    }

    /**
     * A surprise is an incident, but for a database that cannot be reached at the moment, and for what somebody has to look
     * at first, such as a case whose diagram goes in circles, or a model that cannot be worked out.
     */
    static ResponseEntity<ProblemDetail> answer(Throwable surprise, UnexpectedErrorReporter incidents) {
        Optional<ManualInterventionException> stopped =
                ExceptionCauses.find(surprise, ManualInterventionException.class);
        if (stopped.isPresent()) {
            LOG.error("A request was stopped", RedactedException.of(surprise));
            return later(
                    LOOK_FIRST_SECONDS,
                    ProblemType.TEMPORARILY_UNAVAILABLE.because(stopped.get().getMessage()));
        }
        if (DatabaseOutageDetector.isBehind(surprise)) {
            LOG.warn("A request found no connection to the database", surprise);
            return later(
                    ProblemWriter.RETRY_AFTER_SECONDS,
                    ProblemType.TEMPORARILY_UNAVAILABLE.because(DatabaseOutageDetector.DETAIL));
        }
        return FlowFailureException.behind(surprise)
                .map(flow ->
                        later(LOOK_FIRST_SECONDS, ProblemType.TEMPORARILY_UNAVAILABLE.because(flow.toldToCallers())))
                .orElseGet(() -> answer(incidents.report(surprise)));
    }

    /** The locks answer these themselves. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToTheLocks(RuntimeException refusal) {
        throw refusal;
    }

    private static ResponseEntity<ProblemDetail> later(String seconds, ProblemDetail problem) {
        return ResponseEntity.status(HttpStatus.valueOf(problem.getStatus()))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .body(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(HttpStatus.valueOf(problem.getStatus())).body(problem);
    }
}
