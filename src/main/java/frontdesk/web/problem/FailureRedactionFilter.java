package frontdesk.web.problem;

import frontdesk.ports.failure.RedactedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redacts what gets past all that answers failures, and throws it on: the container writes the words of a failure into the
 * log, and they may quote what a customer wrote, as Jackson's do. What it gets in their place says of which kinds the failure
 * was and where it happened. An error of the code comes as the exception in which the container's chain of filters wraps it;
 * that a client has gone passes as it is, since the container knows it and writes nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureRedactionFilter extends OncePerRequestFilter {
    private static final String FAILURE = FailureRedactionFilter.class.getName() + ".failure";

    /** What was redacted; empty where nothing was. */
    static Optional<Throwable> failure(HttpServletRequest request) {
        return Optional.ofNullable((Throwable) request.getAttribute(FAILURE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ClientAbortException gone) {
            throw gone;
        } catch (IOException | ServletException | RuntimeException failure) {
            request.setAttribute(FAILURE, failure);
            throw RedactedException.of(failure);
        }
    }
}
