package frontdesk.web.security.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks every cookie {@code Secure} where the request came over TLS. The web applications can be told to do so always or
 * never, which would break either a trial on plain HTTP or a safe installation.
 */
final class SecureCookieFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, request.isSecure() ? new Marking(response) : response);
    }

    private static final class Marking extends HttpServletResponseWrapper {
        Marking(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, marked(name, value));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, marked(name, value));
        }

        private static String marked(String name, String value) {
            boolean unmarkedCookie = HttpHeaders.SET_COOKIE.equalsIgnoreCase(name)
                    && !value.toLowerCase(Locale.ROOT).contains("; secure");
            return unmarkedCookie ? value + "; Secure" : value;
        }
    }
}
