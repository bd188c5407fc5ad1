package frontdesk.web.idempotency;

import frontdesk.ports.request.IdempotencyStore.Answer;
import frontdesk.ports.request.IdempotencyStore.Claim;
import frontdesk.ports.request.IdempotencyStore.Key;
import frontdesk.web.filter.ApiRequestMatcher;
import frontdesk.web.filter.RequestLimitFilter;
import frontdesk.web.json.FieldProblem;
import frontdesk.web.problem.ApiExceptionHandler;
import frontdesk.web.problem.DatabaseOutageDetector;
import frontdesk.web.problem.ProblemType;
import frontdesk.web.problem.ProblemWriter;
import frontdesk.web.problem.UnexpectedErrorReporter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the first answer again where a POST is repeated with the same {@code Idempotency-Key}, also when both come at
 * the same moment to two nodes. Nothing is sent to the caller before the transaction is committed.
 */
@Component
@Order(RequestLimitFilter.ORDER + 1)
class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final IdempotentExecutor once;
    private final ProblemWriter problems;
    private final UnexpectedErrorReporter incidents;

    IdempotencyFilter(IdempotentExecutor once, ProblemWriter problems, UnexpectedErrorReporter incidents) {
        this.once = once;
        this.problems = problems;
        this.incidents = incidents;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !ApiRequestMatcher.isApi(request)
                || !ApiRequestMatcher.isPost(request)
                || ApiRequestMatcher.isImport(request)
                || ApiRequestMatcher.isDemo(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            FieldProblem error = new FieldProblem(HEADER, "must have 1 to " + LONGEST_KEY + " characters");
            problems.write(ApiExceptionHandler.invalid(List.of(error)), response);
            return;
        }
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        try {
            Claim claim = once.perform(new Key(caller(request), key), fingerprint(request), () -> {
                chain.doFilter(request, held);
                return answer(held);
            });
            answer(claim, held);
        } catch (DataAccessException | TransactionException failure) {
            response.reset();
            if (DatabaseOutageDetector.isBehind(failure)) {
                problems.writeUnavailable(DatabaseOutageDetector.DETAIL, response);
            } else {
                problems.write(incidents.report(failure), response);
            }
        }
    }

    private void answer(Claim claim, ContentCachingResponseWrapper response) throws IOException {
        if (claim instanceof Claim.Repeated repeated) {
            repeat(repeated.answer(), response);
        } else if (claim instanceof Claim.SomethingElse) {
            problems.write(somethingElse(), response);
        } else if (claim instanceof Claim.StillUnderWay) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ApiExceptionHandler.STILL_UNDER_WAY_SECONDS);
            problems.write(stillUnderWay(), response);
        }
        response.copyBodyToResponse();
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.location().ifPresent(location -> response.setHeader(HttpHeaders.LOCATION, location));
        answer.mediaType().ifPresent(response::setContentType);
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Answer answer(ContentCachingResponseWrapper response) {
        return new Answer(
                response.getStatus(),
                Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION)),
                Optional.ofNullable(response.getContentType()),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElse("");
    }

    /** Tells what is asked from anything else: SHA-256 over method, address and body, which can be read again. */
    private static String fingerprint(HttpServletRequest request) throws IOException {
        String line = request.getMethod() + " " + request.getRequestURI() + "?"
                + Objects.requireNonNullElse(request.getQueryString(), "") + "\n";
        MessageDigest digest = sha256();
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(request.getInputStream().readAllBytes()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static ProblemDetail somethingElse() {
        return ProblemType.UNPROCESSABLE.because(
                "This " + HEADER
                        + " was used with another request; use a new key for a new request, and the same body for the same one.");
    }

    private static ProblemDetail stillUnderWay() {
        return ProblemType.STILL_UNDER_WAY.because(
                "The first request with this " + HEADER + " is still being worked on; send it again in a moment.");
    }
}
