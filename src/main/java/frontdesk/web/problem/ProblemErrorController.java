package frontdesk.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FileNotFoundException;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with a problem where the container or a filter gave up before any controller. */
@Hidden
@RestController
class ProblemErrorController implements ErrorController {
    private final UnexpectedErrorReporter incidents;

    ProblemErrorController(UnexpectedErrorReporter incidents) {
        this.incidents = incidents;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        // Camunda's filter of pages looks for one of an application that is not there.
        Optional<Throwable> surprise = FailureRedactionFilter.failure(request)
                .or(() -> attribute(request, RequestDispatcher.ERROR_EXCEPTION).map(Throwable.class::cast))
                .filter(failure -> !(failure instanceof FileNotFoundException));
        if (surprise.isPresent()) {
            return ApiExceptionHandler.answer(surprise.get(), incidents);
        }
        ProblemDetail problem = problem(request);
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ProblemDetail problem(HttpServletRequest request) {
        if (attribute(request, RequestDispatcher.ERROR_EXCEPTION).isPresent()) {
            return ProblemType.NOT_FOUND.because("There is nothing at this address.");
        }
        int status = attribute(request, RequestDispatcher.ERROR_STATUS_CODE)
                .map(Integer.class::cast)
                .orElse(HttpStatus.NOT_FOUND.value());
        return ProblemType.of(HttpStatus.valueOf(status))
                .because(HttpStatus.valueOf(status).getReasonPhrase());
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getAttribute(name));
    }
}
