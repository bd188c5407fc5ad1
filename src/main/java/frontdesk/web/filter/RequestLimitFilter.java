package frontdesk.web.filter;

import frontdesk.web.problem.ProblemWriter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how many requests work at the database at the same time, so that a burst waits here in its order and not, for
 * half a minute and with everybody else, for connections. Runs behind what reads bodies: a slow sender has no turn.
 */
@Component
@Order(RequestLimitFilter.ORDER)
public class RequestLimitFilter extends OncePerRequestFilter {
    /** Behind the limit of bodies. */
    public static final int ORDER = BodySizeLimitFilter.ORDER + 2;

    private final RequestTurns turns;
    private final ProblemWriter problems;

    RequestLimitFilter(RequestLimitProperties settings, ProblemWriter problems, MeterRegistry metrics) {
        this.turns = new RequestTurns(settings.atOnce(), settings.waiting(), settings.longestWait());
        this.problems = problems;
        Gauge.builder("frontdesk.requests.waiting", turns, RequestTurns::waiting)
                .description("Requests that wait for their turn at the database")
                .register(metrics);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiRequests.needsNoTurn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!turns.take()) {
            problems.writeUnavailable("The node has more to do than it can take; send the request again.", response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.giveBack();
        }
    }
}
