package frontdesk.web.security;

import frontdesk.web.ProblemKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Turns the engine's errors into problem+json (RFC 9457) and takes the names of its classes out of them. {@code
 * message} stays beside {@code detail}, since that is where Camunda's clients look.
 */
class EngineProblems implements ContainerResponseFilter {
    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z][\\w]*\\.){2,}[A-Z][\\w$.]*\\b:? ?");

    /** A variable as a serialized Java object, which the engine refuses but takes for a fault of its own. */
    private static final String REFUSED_FORMAT = "ENGINE-17007";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ExceptionDto error) {
            if (String.valueOf(error.getMessage()).contains(REFUSED_FORMAT)) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
            }
            response.setEntity(
                    problem(response, error),
                    null,
                    jakarta.ws.rs.core.MediaType.valueOf(MediaType.APPLICATION_PROBLEM_JSON_VALUE));
        }
    }

    private static Map<String, Object> problem(ContainerResponseContext response, ExceptionDto error) {
        String message = error.getMessage() == null
                ? response.getStatusInfo().getReasonPhrase()
                : CLASS_NAME.matcher(error.getMessage()).replaceAll("");
        ProblemDetail kind =
                ProblemKind.of(HttpStatusCode.valueOf(response.getStatus())).because(message);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", kind.getType());
        problem.put("title", kind.getTitle());
        problem.put("status", response.getStatus());
        problem.put("detail", message);
        problem.put("message", message);
        return problem;
    }
}
