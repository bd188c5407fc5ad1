package frontdesk.web.security.access;

import frontdesk.web.security.ProblemSecurityHandlers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes that a page of another site asks for. The interfaces have no session, so there is nothing to steal a
 * CSRF token from or to keep one in; but a browser that has once been asked for a name and a password (on /demo, say)
 * sends them along by itself, and not every change needs a JSON body that would hold a foreign page off (publishing a
 * model is a form upload). Browsers name the asking page in {@code Origin}; programs send none.
 */
final class CrossOriginRequestFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemSecurityHandlers problems;

    CrossOriginRequestFilter(ProblemSecurityHandlers problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (changesSomething(request) && CorsUtils.isCorsRequest(request) && !isFromADesktopTool(request)) {
            problems.forbidden(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean changesSomething(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    /** Camunda Modeler's Deploy button; a browser gives {@code null} for a page from a file. */
    private static boolean isFromADesktopTool(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN).startsWith("file://");
    }
}
