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
 * was and where it happened. That a client has gone or the machine is at its end quotes nobody, and passes as it is.
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
        } catch (ClientAbortException | VirtualMachineError plain) {
            throw plain;
        } catch (IOException | ServletException | RuntimeException | Error failure) {
            request.setAttribute(FAILURE, failure);
            throw RedactedException.of(failure);
        }
    }
}
