package frontdesk.web.security.engine;

import frontdesk.engine.usertask.UserTaskHandler.RefusedField;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.failure.RedactedException;
import frontdesk.web.problem.ApiExceptionHandler;
import frontdesk.web.problem.DatabaseOutageDetector;
import frontdesk.web.problem.ProblemType;
import frontdesk.web.problem.ProblemWriter;
import frontdesk.web.server.BodyReadAbortedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.dto.ParseExceptionDto;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Turns the engine's errors into problem+json (RFC 9457) and takes the names of its classes out of them. {@code
 * message} stays beside {@code detail}, since that is where Camunda's clients look.
 */
class EngineProblemResponseFilter implements ContainerResponseFilter {
    private static final Logger LOG = LoggerFactory.getLogger(EngineProblemResponseFilter.class);
    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z][\\w]*\\.){2,}[A-Z][\\w$.]*\\b:? ?");

    /** What the engine's resources set before a sentence that says it better. */
    private static final Pattern ID_OF_THE_TASK =
            Pattern.compile("^Cannot [a-z ]+ [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}: ");

    /** Which of its own variables the engine found empty. */
    private static final Pattern NAME_OF_THE_INSIDE = Pattern.compile(": \\w+ is (?:null|empty)$");

    private static final String UNREADABLE = "The body is not the JSON that this address takes.";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<BodyReadAbortedException> refusedBody =
                CallFailureListener.of(request, BodyReadAbortedException.class);
        if (refusedBody.isPresent()) {
            response.setStatus(refusedBody.get().kind().status().value());
            answer(response, refusedBody.get().getMessage(), Map.of());
        } else if (response.getEntity() instanceof ExceptionDto error) {
            answer(request, response, error);
        } else if (response.getStatus() == HttpStatus.BAD_REQUEST.value() && response.getEntity() instanceof String) {
            // The reader of bodies would tell the names of the classes that it reads into.
            answer(response, UNREADABLE, Map.of());
        }
    }

    private static void answer(ContainerRequestContext request, ContainerResponseContext response, ExceptionDto error) {
        String said = Objects.requireNonNullElse(error.getMessage(), "");
        Optional<ManualInterventionException> stopped =
                CallFailureListener.of(request, ManualInterventionException.class);
        if (stopped.isPresent()) {
            LOG.error("A request was stopped", RedactedException.of(stopped.get()));
            later(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ApiExceptionHandler.LOOK_FIRST_SECONDS,
                    stopped.get().getMessage());
        } else if (CallFailureListener.of(request)
                .filter(DatabaseOutageDetector::isBehind)
                .isPresent()) {
            later(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ProblemWriter.RETRY_AFTER_SECONDS,
                    DatabaseOutageDetector.DETAIL);
        } else if (CallerErrorClassifier.isSuspended(error.getType(), said)) {
            later(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    SuspendedFlowExceptionHandler.RETRY_AFTER_SECONDS,
                    SuspendedFlowExceptionHandler.DETAIL);
        } else if (CallerErrorClassifier.isCollision(error.getType(), said)) {
            later(response, HttpStatus.CONFLICT, "1", "Something else changed the same at that moment; send it again.");
        } else if (failedFlow(request).isPresent()) {
            later(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ApiExceptionHandler.LOOK_FIRST_SECONDS,
                    failedFlow(request).get().toldToCallers());
        } else if (isServersFault(response)) {
            answerFault(request, response, error, said);
        } else {
            answer(response, said, details(request, error));
        }
    }

    private static Optional<FlowFailureException> failedFlow(ContainerRequestContext request) {
        return CallFailureListener.of(request).flatMap(FlowFailureException::behind);
    }

    private static void answerFault(
            ContainerRequestContext request, ContainerResponseContext response, ExceptionDto error, String said) {
        CallerErrorClassifier.status(error.getType(), said, isOfOne(request))
                .ifPresent(status -> response.setStatus(status.value()));
        if (isServersFault(response)) {
            answer(response, unexpected(request, error), Map.of());
        } else {
            answer(
                    response,
                    CallerErrorClassifier.isAboutTheInside(error.getType()) ? "" : said,
                    details(request, error));
        }
    }

    private static void later(ContainerResponseContext response, HttpStatus status, String seconds, String message) {
        response.setStatus(status.value());
        response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, seconds);
        answer(response, message, Map.of());
    }

    private static boolean isServersFault(ContainerResponseContext response) {
        return HttpStatusCode.valueOf(response.getStatus()).is5xxServerError();
    }

    private static boolean isOfOne(ContainerRequestContext request) {
        return !request.getUriInfo().getPathParameters().isEmpty();
    }

    /** The engine's own words may quote what a customer wrote, and help nobody outside. */
    private static String unexpected(ContainerRequestContext request, ExceptionDto error) {
        String incident = UUID.randomUUID().toString();
        LOG.error(
                "Incident {}: {} at {} {}",
                incident,
                error.getType(),
                request.getMethod(),
                request.getUriInfo().getPath(),
                CallFailureListener.of(request).map(RedactedException::of).orElse(null));
        return "The request could not be handled. Try again; if it stays so, quote the incident %s to the operators."
                .formatted(incident);
    }

    /**
     * What is to be fixed in which file and element, which Camunda's clients look for beside the message; or at which field
     * of a form, as the API of Frontdesk's own says it.
     */
    private static Map<String, Object> details(ContainerRequestContext request, ExceptionDto error) {
        if (!(error instanceof ParseExceptionDto refusal)) {
            return CallFailureListener.of(request, FormFieldValidationException.class)
                    .filter(unaccepted -> unaccepted.getDetail() instanceof RefusedField)
                    .<Map<String, Object>>map(unaccepted -> Map.of("errors", List.of(fieldError(unaccepted))))
                    .orElse(Map.of());
        }
        refusal.getDetails().values().stream()
                .flatMap(file -> Stream.concat(file.getErrors().stream(), file.getWarnings().stream()))
                .forEach(problem -> problem.setMessage(withoutClassNames(problem.getMessage())));
        return Map.of("details", refusal.getDetails());
    }

    private static Map<String, Object> fieldError(FormFieldValidationException unaccepted) {
        RefusedField field = unaccepted.getDetail();
        return Map.of("field", field.name(), "message", unaccepted.getMessage());
    }

    private static void answer(ContainerResponseContext response, String message, Map<String, Object> details) {
        Map<String, Object> problem = problem(response, message);
        problem.putAll(details);
        response.setEntity(
                problem, null, jakarta.ws.rs.core.MediaType.valueOf(MediaType.APPLICATION_PROBLEM_JSON_VALUE));
    }

    private static Map<String, Object> problem(ContainerResponseContext response, String said) {
        String named = ID_OF_THE_TASK.matcher(withoutClassNames(said)).replaceFirst("");
        String message = named.isBlank() ? ofStatus(response) : named;
        ProblemDetail kind =
                ProblemType.of(HttpStatusCode.valueOf(response.getStatus())).because(message);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", kind.getType());
        problem.put("title", kind.getTitle());
        problem.put("status", response.getStatus());
        problem.put("detail", message);
        problem.put("message", message);
        return problem;
    }

    private static String withoutClassNames(String said) {
        String named = CLASS_NAME.matcher(Objects.requireNonNullElse(said, "")).replaceAll("");
        return NAME_OF_THE_INSIDE.matcher(named).replaceAll("");
    }

    private static String ofStatus(ContainerResponseContext response) {
        boolean unreadable = response.getStatus() == HttpStatus.BAD_REQUEST.value();
        return unreadable ? UNREADABLE : response.getStatusInfo().getReasonPhrase();
    }
}
