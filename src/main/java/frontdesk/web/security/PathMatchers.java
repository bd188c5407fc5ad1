package frontdesk.web.security;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Addresses by their full path. Spring Security's plain strings mean the path inside Spring's own servlet, and so never
 * match what Camunda's servlets serve.
 */
public final class PathMatchers {
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private PathMatchers() {}

    /** What is asked at this address by this method. */
    public static RequestMatcher of(HttpMethod method, String pattern) {
        return PATHS.matcher(method, pattern);
    }

    /** Whatever is asked at one of these addresses. */
    public static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(PATHS::matcher).toList());
    }
}
