package frontdesk.web.security.access;

import frontdesk.web.security.ProblemSecurityHandlers;
import frontdesk.web.security.oidc.OidcClaimsConverter;
import frontdesk.web.security.signin.CamundaAuthenticationFilter;
import frontdesk.web.security.signin.WebApplicationSessionFilter;
import jakarta.servlet.DispatcherType;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The gate of the interfaces and of Frontdesk's own pages. It keeps no session: name and password, or a token, come
 * with every request.
 */
@Configuration
class ApiSecurityConfiguration {
    /**
     * Scripts only from files of ours, so that no text of a customer can become one; and, by its hash, the one line of
     * the page of models that says where a library lies which a viewer imports by name.
     */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self' 'sha256-A+24Vu0F3QW5lJhtZXJ57W60tFMLFZLYfeSbXiPsubw='; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final ProblemSecurityHandlers problems;
    private final RequestMappingHandlerMapping handlers;
    private final UnlistedPathAuthorization unlisted;
    private final CamundaAuthenticationFilter engineCaller;
    private final WebApplicationSessionFilter tasklistSession;
    private final Optional<JwtDecoder> tokens;
    private final OidcClaimsConverter oidcIdentities;

    ApiSecurityConfiguration(
            ProblemSecurityHandlers problems,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            ProcessEngine engine,
            CamundaBpmProperties settings,
            ObjectProvider<JwtDecoder> tokens,
            OidcClaimsConverter oidcIdentities) {
        this.problems = problems;
        this.handlers = handlers;
        this.unlisted = new UnlistedPathAuthorization(handlers);
        this.engineCaller = new CamundaAuthenticationFilter(engine.getIdentityService());
        this.tasklistSession = new WebApplicationSessionFilter(
                engine, settings.getWebapp().getAuth().getCache().getTimeToLive());
        this.tokens = Optional.ofNullable(tokens.getIfAvailable());
        this.oidcIdentities = oidcIdentities;
    }

    @Bean
    @Order(2)
    SecurityFilterChain interfaces(HttpSecurity http) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(ApiSecurityConfiguration::sessions)
                .headers(ApiSecurityConfiguration::headers)
                .authorizeHttpRequests(this::rules)
                .addFilterBefore(tasklistSession, AnonymousAuthenticationFilter.class)
                .addFilterBefore(new CrossOriginRequestFilter(problems), AuthorizationFilter.class)
                .addFilterAfter(engineCaller, AuthorizationFilter.class);
        if (tokens.isPresent()) {
            signInByToken(http);
        } else {
            signInByPassword(http);
        }
        return http.build();
    }

    @Bean
    RequestRejectedHandler rejectedAddresses() {
        return problems.rejected();
    }

    private void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll();
        Stream.concat(AccessTable.RULES.stream(), FlowStartRules.of(handlers).stream())
                .forEach(rule -> requests.requestMatchers(rule.address()).access(rule.admission()));
        requests.anyRequest().access(unlisted::admits);
    }

    private void signInByPassword(HttpSecurity http) throws Exception {
        var signIn = problems.signInBy("Basic realm=\"Frontdesk\", charset=\"UTF-8\"");
        http.httpBasic(basic -> basic.authenticationEntryPoint(signIn))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(signIn).accessDeniedHandler(problems.forbidden()));
    }

    private void signInByToken(HttpSecurity http) throws Exception {
        var signIn = problems.signInBy("Bearer realm=\"Frontdesk\"");
        http.oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(oidcIdentities::of))
                        .authenticationEntryPoint(signIn)
                        .accessDeniedHandler(problems.forbidden()))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(signIn).accessDeniedHandler(problems.forbidden()));
    }

    /**
     * A session of Tasklist's keeps its id: nobody signs in to it here, and with a new id at every call, of several calls
     * at the same moment all but the first would be strangers'.
     */
    private static void sessions(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                .sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
