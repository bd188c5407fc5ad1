package frontdesk.web.problem;

import frontdesk.ports.failure.RedactedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no failure through to the servlet container as it is: the container writes its words into the log, and they may
 * quote what a customer wrote. What it gets in its place says of which kinds the failure was and where it happened.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnexpectedErrorFilter extends OncePerRequestFilter {
    private static final String FAILURE = UnexpectedErrorFilter.class.getName() + ".failure";

    /** What was not let through; empty where nothing was. */
    static Optional<Throwable> failure(HttpServletRequest request) {
        return Optional.ofNullable((Throwable) request.getAttribute(FAILURE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            request.setAttribute(FAILURE, failure);
            throw RedactedException.of(failure);
        }
    }
}
