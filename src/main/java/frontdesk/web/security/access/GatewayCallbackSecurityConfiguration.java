package frontdesk.web.security.access;

import static org.springframework.security.authorization.SingleResultAuthorizationManager.denyAll;
import static org.springframework.security.authorization.SingleResultAuthorizationManager.permitAll;

import frontdesk.web.security.PathMatchers;
import frontdesk.web.security.ProblemSecurityHandlers;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The gate of the addresses that a gateway calls back. It knows one token, {@code frontdesk.notify.reply-token}, and
 * opens nothing else; without such a token configured it is shut.
 */
@Configuration
class GatewayCallbackSecurityConfiguration {
    private static final String BEARER = "Bearer ";

    private final ProblemSecurityHandlers problems;
    private final Optional<byte[]> token;

    GatewayCallbackSecurityConfiguration(
            ProblemSecurityHandlers problems, @Value("${frontdesk.notify.reply-token:}") String token) {
        this.problems = problems;
        this.token =
                Optional.of(token).filter(text -> !text.isBlank()).map(GatewayCallbackSecurityConfiguration::bytes);
    }

    @Bean
    @Order(0)
    SecurityFilterChain gatewayCallbacks(HttpSecurity http) throws Exception {
        var signIn = problems.signInBy("Bearer realm=\"Frontdesk\"");
        return http.securityMatcher(PathMatchers.anyOf("/api/v1/notify/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(this::isFromGateway)
                        .access(permitAll())
                        .anyRequest()
                        .access(denyAll()))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(signIn).accessDeniedHandler(problems.forbidden()))
                .build();
    }

    /** Compared in a time that tells nothing of how much of the token was right. */
    private boolean isFromGateway(HttpServletRequest request) {
        String given = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        return HttpMethod.POST.matches(request.getMethod())
                && given.startsWith(BEARER)
                && token.filter(expected -> MessageDigest.isEqual(expected, bytes(given.substring(BEARER.length()))))
                        .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
