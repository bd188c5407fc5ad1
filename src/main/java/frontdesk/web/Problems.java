package frontdesk.web;

import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what the application refuses with problems (RFC 9457), and surprises without a word about the inside. */
@RestControllerAdvice
class Problems {
    private final Incidents incidents;

    Problems(Incidents incidents) {
        this.incidents = incidents;
    }

    /** A 400 that names the wrong fields. */
    static ProblemDetail invalid(List<FieldError> errors) {
        String detail = errors.size() == 1 && errors.get(0).field().isEmpty()
                ? errors.get(0).message()
                : "Mend the fields named in errors and send the request again.";
        ProblemDetail problem = ProblemKind.INVALID_REQUEST.because(detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(InvalidRequest refusal) {
        ProblemDetail problem = invalid(refusal.errors());
        if (refusal.moreErrors()) {
            problem.setProperty("moreErrors", true);
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(NotFound refusal) {
        return answer(ProblemKind.NOT_FOUND.because(refusal.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Conflict refusal) {
        ProblemDetail problem = ProblemKind.CONFLICT.because(refusal.getMessage());
        refusal.extras().forEach(problem::setProperty);
        return answer(problem);
    }

    /** Two changed the same at the same moment, and the database let one of them through. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(ConcurrencyFailureException collision) {
        return answer(ProblemKind.CONFLICT.because("Something else changed the same at that moment; send it again."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(UnsupportedBody refusal) {
        return answer(ProblemKind.UNSUPPORTED_MEDIA_TYPE.because(refusal.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception surprise) {
        return answer(incidents.report(surprise));
    }

    /** The locks answer these themselves. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToTheLocks(RuntimeException refusal) {
        throw refusal;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(HttpStatus.valueOf(problem.getStatus())).body(problem);
    }
}
