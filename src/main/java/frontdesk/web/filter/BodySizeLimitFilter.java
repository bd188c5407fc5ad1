package frontdesk.web.filter;

import frontdesk.web.problem.ProblemType;
import frontdesk.web.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no more of a body than its address may need, whether its length is announced or not; the import of cases alone
 * streams and has no limit. What was taken at the API can be read again by those behind. Runs after the locks, so that
 * nobody's body is read who has not said who they are.
 */
@Component
@Order(BodySizeLimitFilter.ORDER)
public class BodySizeLimitFilter extends OncePerRequestFilter {
    public static final int ORDER = 0;

    private static final int KIB = 1024;
    private static final int LIMIT = 64 * KIB;
    private static final int LIMIT_AT_THE_ENGINE = 1024 * KIB;
    private static final int LIMIT_OF_A_TRIAL = 2 * 1024 * KIB;
    private static final int LIMIT_OF_MODELS = 5 * 1024 * KIB;

    /** Senders that look for the answer only once they have sent everything would never see it otherwise. */
    private static final long MOST_READ_AWAY = 32L * 1024 * KIB;

    /** Where Camunda's web applications keep who has signed in there; a session alone they give to everybody. */
    private static final String SIGNED_IN_AT_CAMUNDA = "authenticatedUser";

    private final ProblemWriter problems;

    BodySizeLimitFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiRequestMatcher.isImport(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            refuse(limit, request, response);
        } else if (ApiRequestMatcher.isApi(request)
                || ApiRequestMatcher.isPasswordCheck(request)
                || isOfUnknownLength(request)
                || isSmallOne(request)) {
            byte[] body = request.getInputStream().readNBytes(limit + 1);
            if (body.length > limit) {
                refuse(limit, request, response);
            } else {
                chain.doFilter(new CachedBodyRequest(request, body), response);
            }
        } else {
            // The container gives no more of it than was announced.
            chain.doFilter(request, response);
        }
    }

    private static int limit(HttpServletRequest request) {
        if (ApiRequestMatcher.isDeployment(request)) {
            return LIMIT_OF_MODELS;
        }
        if (ApiRequestMatcher.isImpact(request)) {
            return LIMIT_OF_A_TRIAL;
        }
        boolean takesLess = ApiRequestMatcher.isStartAtTheEngine(request) || ApiRequestMatcher.isPasswordCheck(request);
        return ApiRequestMatcher.isEngine(request) && !takesLess ? LIMIT_AT_THE_ENGINE : LIMIT;
    }

    /** Such as a completion: whoever sends it slowly has no turn meanwhile. */
    private static boolean isSmallOne(HttpServletRequest request) {
        return ApiRequestMatcher.isEngine(request)
                && request.getContentLengthLong() > 0
                && request.getContentLengthLong() <= LIMIT;
    }

    private static boolean isOfUnknownLength(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void refuse(int limit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isSignedIn(request) && request.getHeader(HttpHeaders.EXPECT) == null) {
            readAway(request.getInputStream());
        }
        String detail = "A body may have %d KiB (%,d bytes) at most.".formatted(limit / KIB, limit);
        problems.write(ProblemType.BODY_TOO_LARGE.because(detail), response);
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null
                || Optional.ofNullable(request.getSession(false))
                        .map(session -> session.getAttribute(SIGNED_IN_AT_CAMUNDA))
                        .isPresent();
    }

    private static void readAway(InputStream body) throws IOException {
        byte[] part = new byte[8 * KIB];
        long left = MOST_READ_AWAY;
        for (int length = body.read(part); length >= 0 && left > 0; length = body.read(part)) {
            left -= length;
        }
    }
}
