package frontdesk.web.security;

import frontdesk.web.ProblemKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.dto.ParseExceptionDto;
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

    /** What the engine takes for a fault of its own, and is the caller's: words of its message, and the right status. */
    private static final Map<String, HttpStatus> CALLERS_MISTAKES = Map.of(
            // A variable as a serialized Java object.
            "ENGINE-17007", HttpStatus.BAD_REQUEST,
            "is already claimed by someone else", HttpStatus.CONFLICT);

    private static final String UNREADABLE = "The body is not the JSON that this address takes.";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ExceptionDto error) {
            String message = String.valueOf(error.getMessage());
            CALLERS_MISTAKES.entrySet().stream()
                    .filter(mistake -> message.contains(mistake.getKey()))
                    .forEach(mistake -> response.setStatus(mistake.getValue().value()));
            answer(response, error.getMessage(), details(error));
        } else if (response.getStatus() == HttpStatus.BAD_REQUEST.value() && response.getEntity() instanceof String) {
            // The reader of bodies would tell the names of the classes that it reads into.
            answer(response, UNREADABLE, Map.of());
        }
    }

    /** What is to be mended in which file and element, which Camunda's clients look for beside the message. */
    private static Map<String, Object> details(ExceptionDto error) {
        if (!(error instanceof ParseExceptionDto refusal)) {
            return Map.of();
        }
        refusal.getDetails().values().stream()
                .flatMap(file -> Stream.concat(file.getErrors().stream(), file.getWarnings().stream()))
                .forEach(problem -> problem.setMessage(withoutClassNames(problem.getMessage())));
        return Map.of("details", refusal.getDetails());
    }

    private static void answer(ContainerResponseContext response, String message, Map<String, Object> details) {
        Map<String, Object> problem = problem(response, message);
        problem.putAll(details);
        response.setEntity(
                problem, null, jakarta.ws.rs.core.MediaType.valueOf(MediaType.APPLICATION_PROBLEM_JSON_VALUE));
    }

    private static Map<String, Object> problem(ContainerResponseContext response, String said) {
        String named = withoutClassNames(said);
        String message = named.isBlank() ? ofStatus(response) : named;
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

    private static String withoutClassNames(String said) {
        return CLASS_NAME.matcher(Objects.requireNonNullElse(said, "")).replaceAll("");
    }

    private static String ofStatus(ContainerResponseContext response) {
        boolean unreadable = response.getStatus() == HttpStatus.BAD_REQUEST.value();
        return unreadable ? UNREADABLE : response.getStatusInfo().getReasonPhrase();
    }
}
