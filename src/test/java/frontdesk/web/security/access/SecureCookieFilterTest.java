package frontdesk.web.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecureCookieFilterTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void overTlsEveryCookieIsMarkedOnce() throws Exception {
        request.setSecure(true);

        assertThat(cookies()).allSatisfy(cookie -> assertThat(cookie).containsOnlyOnce("Secure"));
    }

    @Test
    void overPlainHttpNoCookieIsMarked() throws Exception {
        assertThat(cookies().get(0)).doesNotContain("Secure");
    }

    private List<String> cookies() throws Exception {
        new SecureCookieFilter().doFilter(request, response, (same, marking) -> {
            ((HttpServletResponse) marking).addHeader("Set-Cookie", "a=1; Path=/; SameSite=Lax");
            ((HttpServletResponse) marking).addHeader("Set-Cookie", "b=2; Secure");
        });
        return response.getHeaders("Set-Cookie");
    }
}
