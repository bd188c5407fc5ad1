package frontdesk.web.problem;

import frontdesk.web.json.FieldProblem;
import frontdesk.web.json.UnsupportedBodyException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what Spring MVC itself refuses (method, media type, address) with problems in plain words. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SpringMvcExceptionHandler extends ResponseEntityExceptionHandler {
    private final UnexpectedErrorReporter incidents;

    SpringMvcExceptionHandler(UnexpectedErrorReporter incidents) {
        this.incidents = incidents;
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refusal, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(refusal, ProblemType.of(status), request);
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    /** Without the line that Spring MVC would write into the log for it. */
    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException refusal,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return handleExceptionInternal(refusal, null, headers, status, request);
    }

    private ProblemDetail problem(Exception refusal, ProblemType kind, WebRequest request) {
        if (refusal instanceof MissingServletRequestParameterException missing) {
            return ApiExceptionHandler.invalid(List.of(new FieldProblem(missing.getParameterName(), "is required")));
        }
        if (refusal instanceof MethodArgumentTypeMismatchException unreadable) {
            String rule = IdentifierConverterConfiguration.rule(unreadable.getRequiredType());
            return ApiExceptionHandler.invalid(List.of(new FieldProblem(unreadable.getName(), rule)));
        }
        if (refusal instanceof HttpMessageNotReadableException) {
            return bodyMissing(request);
        }
        return kind == ProblemType.UNEXPECTED ? incidents.report(refusal) : kind.because(detail(refusal, kind));
    }

    /** Spring MVC takes a form apart before anybody asks for its body, which then looks missing. */
    private static ProblemDetail bodyMissing(WebRequest request) {
        String given = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (StringUtils.startsWithIgnoreCase(given, MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return ProblemType.UNSUPPORTED_MEDIA_TYPE.because(UnsupportedBodyException.JSON_IS_NEEDED);
        }
        return ApiExceptionHandler.invalid(
                List.of(new FieldProblem("", "The body is missing; a JSON object is needed.")));
    }

    private static String detail(Exception refusal, ProblemType kind) {
        if (refusal instanceof HttpRequestMethodNotSupportedException method) {
            return "This address does not take " + method.getMethod() + "; it takes " + names(method) + ".";
        }
        if (refusal instanceof HttpMediaTypeNotSupportedException type) {
            return "Send the body as " + MediaType.toString(type.getSupportedMediaTypes()) + ".";
        }
        return switch (kind) {
            case NOT_FOUND -> "There is nothing at this address.";
            case NOT_ACCEPTABLE -> "Ask for application/json, or leave the Accept header out.";
            default -> "The request cannot be understood.";
        };
    }

    private static String names(HttpRequestMethodNotSupportedException method) {
        return Optional.ofNullable(method.getSupportedMethods()).stream()
                .flatMap(Arrays::stream)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
