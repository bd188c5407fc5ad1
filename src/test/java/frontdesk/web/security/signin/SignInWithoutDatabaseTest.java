package frontdesk.web.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.engine.security.ProvenPasswordCache;
import frontdesk.web.problem.ProblemWriters;
import frontdesk.web.security.ProblemSecurityHandlers;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.CannotCreateTransactionException;

/** Prevents that the right password is called wrong, or gets a fault for an answer, while the database is away. */
class SignInWithoutDatabaseTest {
    private static final SignInProperties SETTINGS = new SignInProperties(
            4, Duration.ofMinutes(1), 100, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, Duration.ofMinutes(15));

    @Test
    void oneIsToldToComeAgain() throws Exception {
        ProvenPasswordCache accounts = Mockito.mock(ProvenPasswordCache.class);
        Mockito.when(accounts.contain("portal", "right"))
                .thenThrow(new CannotCreateTransactionException("The pool is empty"));
        CamundaAuthenticationProvider signIn = new CamundaAuthenticationProvider(
                Mockito.mock(IdentityService.class),
                accounts,
                new PasswordCheckLimiter(SETTINGS, () -> Instant.EPOCH, 1));
        Authentication attempt = UsernamePasswordAuthenticationToken.unauthenticated("portal", "right");

        assertThatThrownBy(() -> signIn.authenticate(attempt)).isInstanceOf(AuthenticationServiceException.class);

        MockHttpServletResponse response = new MockHttpServletResponse();
        new ProblemSecurityHandlers(ProblemWriters.of(new ObjectMapper()))
                .signInBy("Basic")
                .commence(new MockHttpServletRequest(), response, new AuthenticationServiceException("away"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotBlank();
        assertThat(response.getContentAsString()).doesNotContain("away");
    }
}
