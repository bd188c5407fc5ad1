package frontdesk.web.security.signin;

import frontdesk.web.filter.BodySizeLimitFilter;
import frontdesk.web.problem.ProblemWriter;
import frontdesk.web.security.PathMatchers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Passwords that the engine itself is asked about, as by the web applications, take their turns with those at the
 * interfaces. Runs behind what reads bodies: a slow sender has no turn.
 */
@Component
@Order(BodySizeLimitFilter.ORDER + 1)
class SignInTurnFilter extends OncePerRequestFilter {
    private static final RequestMatcher SIGN_IN = new OrRequestMatcher(
            PathMatchers.of(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/login/{application}"),
            PathMatchers.of(HttpMethod.POST, "/engine-rest/identity/verify"));

    /** The body, which names the account, is for the application to read. */
    private static final String ACCOUNT = "at the engine";

    private final PasswordCheckLimiter turns;
    private final ProblemWriter problems;

    SignInTurnFilter(PasswordCheckLimiter turns, ProblemWriter problems) {
        this.turns = turns;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (PasswordCheckLimiter.Turn turn = turns.take(request.getRemoteAddr(), ACCOUNT)) {
            chain.doFilter(request, response);
            boolean isWrong = response.getStatus() == HttpStatus.UNAUTHORIZED.value();
            if (isWrong || response.getStatus() == HttpStatus.OK.value()) {
                turn.note(!isWrong);
            }
        } catch (PasswordCheckLimiter.TooManySignIns noTurn) {
            problems.writeUnavailable(noTurn.getMessage(), response);
        }
    }
}
