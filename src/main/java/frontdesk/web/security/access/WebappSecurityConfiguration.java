package frontdesk.web.security.access;

import frontdesk.web.security.PathMatchers;
import frontdesk.web.security.ProblemSecurityHandlers;
import frontdesk.web.security.oidc.SingleSignOnConfiguration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The gate of Camunda's web applications. They keep a session, ask for the password themselves, and hold off forged
 * requests and set their cache rules themselves; with single sign-on, the sign-on service asks for the password.
 */
@Configuration
class WebappSecurityConfiguration {
    /** Makes an administrator for a stranger (CVE-2026-77226); Frontdesk has no use for it, ever. */
    private static final RequestMatcher FIRST_RUN =
            PathMatchers.anyOf("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**");

    /** Frontdesk's models have no work for it, and Camunda's web applications cannot let anybody wait for some. */
    private static final RequestMatcher EXTERNAL_WORK =
            PathMatchers.anyOf("/camunda/api/engine/engine/{engine}/external-task/fetchAndLock");

    private static final RequestMatcher WEB_APPLICATIONS = PathMatchers.anyOf("/camunda/**");

    private final ProblemSecurityHandlers problems;
    private final Optional<SingleSignOnConfiguration> singleSignOn;

    WebappSecurityConfiguration(
            ProblemSecurityHandlers problems, ObjectProvider<SingleSignOnConfiguration> singleSignOn) {
        this.problems = problems;
        this.singleSignOn = Optional.ofNullable(singleSignOn.getIfAvailable());
    }

    @Bean
    @Order(1)
    SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
        http.securityMatcher(new OrRequestMatcher(WEB_APPLICATIONS, SingleSignOnConfiguration.ADDRESSES))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .addFilterBefore(new SecureCookieFilter(), HeaderWriterFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(FIRST_RUN, EXTERNAL_WORK).denyAll());
        if (singleSignOn.isPresent()) {
            singleSignOn.get().applyTo(http);
        } else {
            signInByCamunda(http);
        }
        return http.build();
    }

    private void signInByCamunda(HttpSecurity http) throws Exception {
        http.logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(WEB_APPLICATIONS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(problems.closed()).accessDeniedHandler(problems.forbidden()));
    }
}
