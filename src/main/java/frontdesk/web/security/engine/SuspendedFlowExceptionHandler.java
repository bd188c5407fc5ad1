package frontdesk.web.security.engine;

import frontdesk.web.problem.ProblemType;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers calls of what operators have suspended, a flow or a case: it goes on later, and when to ask again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SuspendedFlowExceptionHandler {
    static final String RETRY_AFTER_SECONDS = "60";
    static final String DETAIL = "This is suspended at the moment, and nothing was changed; send it again later.";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(SuspendedEntityInteractionException suspended) {
        ProblemDetail problem = ProblemType.TEMPORARILY_UNAVAILABLE.because(DETAIL);
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem);
    }
}
