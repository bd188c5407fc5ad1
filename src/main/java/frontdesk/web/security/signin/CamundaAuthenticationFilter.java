package frontdesk.web.security.signin;

import frontdesk.web.security.PathMatchers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who calls its own interface, so that it shows each caller what the role may see. Frontdesk's own
 * API does not pass on its callers: what they may do is decided by the address, and the flows behind it then act for
 * the centre, so that a connected system needs no permission on instances or tasks.
 */
public final class CamundaAuthenticationFilter extends OncePerRequestFilter {
    /** As the gate tells addresses, so that none is let in without its caller. */
    private static final RequestMatcher ENGINE = PathMatchers.anyOf("/engine-rest/**");

    private final IdentityService identities;

    /** @param identities who tells the engine whom it works for */
    public CamundaAuthenticationFilter(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ENGINE.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        List<String> groups = caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        identities.setAuthentication(caller.getName(), groups);
        try {
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
