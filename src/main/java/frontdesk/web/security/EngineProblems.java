package frontdesk.web.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.springframework.http.MediaType;

/**
 * Turns the engine's errors into problem+json (RFC 9457) and takes the names of its classes out of them. {@code
 * message} stays beside {@code detail}, since that is where Camunda's clients look.
 */
class EngineProblems implements ContainerResponseFilter {
    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z][\\w]*\\.){2,}[A-Z][\\w$.]*\\b:? ?");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ExceptionDto error) {
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
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", response.getStatusInfo().getReasonPhrase());
        problem.put("status", response.getStatus());
        problem.put("detail", message);
        problem.put("message", message);
        return problem;
    }
}
