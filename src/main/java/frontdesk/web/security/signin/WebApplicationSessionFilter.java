package frontdesk.web.security.signin;

import frontdesk.web.security.PathMatchers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets Tasklist, and the pages of requests and of supervisors that it leads to, call what these need beside the engine,
 * in the session of whoever has signed in to it. Groups are looked up anew as often as the web applications do it themselves. Pages of other sites are held off as everywhere in the
 * API, by the {@code Origin} that browsers send.
 */
public final class WebApplicationSessionFilter extends OncePerRequestFilter {
    private static final RequestMatcher OFFICERS_DESK = PathMatchers.anyOf(
            "/api/v1/tasks/**",
            "/api/v1/requests/**",
            "/requests/**",
            "/api/v1/workload/**",
            "/api/v1/accounts/**",
            "/api/v1/absences/**",
            "/api/v1/centre/**",
            "/supervisor/**");

    private final String engine;
    private final long recheckMillis;

    /** @param recheckMillis after so long the groups of a session are looked up anew */
    public WebApplicationSessionFilter(ProcessEngine engine, long recheckMillis) {
        this.engine = engine.getName();
        this.recheckMillis = recheckMillis;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || !OFFICERS_DESK.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(request.getSession(false))
                .flatMap(this::signedIn)
                .ifPresent(caller -> SecurityContextHolder.setContext(new SecurityContextImpl(caller)));
        chain.doFilter(request, response);
    }

    private Optional<Authentication> signedIn(HttpSession session) {
        Authentications known = AuthenticationUtil.getAuthsFromSession(session);
        AuthenticationUtil.updateCache(known, session, recheckMillis);
        return Optional.ofNullable((UserAuthentication) known.getAuthenticationForProcessEngine(engine))
                .map(user -> UsernamePasswordAuthenticationToken.authenticated(
                        user.getIdentityId(), null, AuthorityUtils.createAuthorityList(groups(user))));
    }

    private static List<String> groups(UserAuthentication user) {
        return Optional.ofNullable(user.getGroupIds()).orElse(List.of());
    }
}
