package frontdesk.web.filter;

import frontdesk.web.problem.ProblemWriter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how many requests work at the database at the same time, so that a burst waits here in its order and not, for
 * half a minute and with everybody else, for connections. A program is told early to come again, as it does by itself;
 * a person at a browser would rather wait than read an error. Runs behind what reads bodies: a slow sender has no turn.
 */
@Component
@Order(RequestLimitFilter.ORDER)
public class RequestLimitFilter extends OncePerRequestFilter {
    /** Behind the limit of bodies. */
    public static final int ORDER = BodySizeLimitFilter.ORDER + 2;

    /** What a browser says of each request, be it of a page or of a script in it; no script can set it. */
    private static final String SENT_BY_A_BROWSER = "Sec-Fetch-Mode";

    /**
     * Who comes back sooner mostly finds the node as busy as before, and keeps it from its work: 400 callers that came
     * back after 2 seconds were turned away twice as often.
     */
    private static final int FIRST_RETRY_AFTER_SECONDS = 4;

    private static final int LAST_RETRY_AFTER_SECONDS = 8;

    private final RequestTurns turns;
    private final RequestLimitProperties settings;
    private final ProblemWriter problems;

    RequestLimitFilter(RequestLimitProperties settings, ProblemWriter problems, MeterRegistry metrics) {
        this.turns = new RequestTurns(settings.atOnce(), settings.waiting());
        this.settings = settings;
        this.problems = problems;
        Gauge.builder("frontdesk.requests.waiting", turns, RequestTurns::waiting)
                .description("Requests that wait for their turn at the database")
                .register(metrics);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiRequestMatcher.needsNoTurn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isPerson = request.getHeader(SENT_BY_A_BROWSER) != null;
        if (!turns.take(isPerson ? settings.longestWait() : settings.longestWaitOfPrograms())) {
            problems.writeUnavailable(
                    "The node has more to do than it can take; send the request again.", retryAfter(), response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.giveBack();
        }
    }

    /** Spread, so that those who are turned away together do not come back together. */
    private static String retryAfter() {
        return String.valueOf(
                ThreadLocalRandom.current().nextInt(FIRST_RETRY_AFTER_SECONDS, LAST_RETRY_AFTER_SECONDS + 1));
    }

    /** So many at once, the others in the order in which they came, and no more of them than can wait. */
    private static final class RequestTurns {
        private final Semaphore turns;
        private final int mostWaiting;

        RequestTurns(int atOnce, int mostWaiting) {
            this.turns = new Semaphore(atOnce, true);
            this.mostWaiting = mostWaiting;
        }

        /** Waits so long for a turn; false where there are too many before, or none came in time. */
        boolean take(Duration longestWait) {
            try {
                return turns.tryAcquire(0, TimeUnit.NANOSECONDS)
                        || turns.getQueueLength() < mostWaiting
                                && turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException shutdown) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** Lets the next one go on, after a turn that was taken. */
        void giveBack() {
            turns.release();
        }

        int waiting() {
            return turns.getQueueLength();
        }
    }

    /**
     * How many requests work at the database at the same time, and how the others wait.
     *
     * @param atOnce well below the number of connections, so that jobs, sign-ins and health checks find one too
     * @param waiting how many wait for their turn; well below the number of the server's threads
     * @param longestWait after this a person's request is answered 503
     * @param longestWaitOfPrograms the same for programs, which come again by themselves: what they leave early, nobody
     *     waits behind
     */
    @ConfigurationProperties("frontdesk.requests")
    record RequestLimitProperties(
            @DefaultValue("8") int atOnce,
            @DefaultValue("300") int waiting,
            @DefaultValue("10s") Duration longestWait,
            @DefaultValue("700ms") Duration longestWaitOfPrograms) {}
}
