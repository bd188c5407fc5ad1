package frontdesk.web.security.oidc;

import frontdesk.domain.request.AccessRole;
import frontdesk.web.security.PathMatchers;
import frontdesk.web.security.ProblemSecurityHandlers;
import frontdesk.web.security.account.AccountRepository;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Signs in to the web applications through the sign-on service of {@code spring.security.oauth2.client.*}. */
@Configuration
@ConditionalOnOAuth2ClientRegistrationProperties
public class SingleSignOnConfiguration {
    private static final String SIGN_OUT = "/logout";

    /** Where the sign-on service is asked, where it answers, and where to leave. */
    public static final RequestMatcher ADDRESSES = PathMatchers.anyOf("/oauth2/**", "/login/**", SIGN_OUT);

    private static final RequestMatcher CALLS = PathMatchers.anyOf("/camunda/api/**");
    private static final RequestMatcher PASSWORDS =
            PathMatchers.of(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/login/{application}");

    private final ProblemSecurityHandlers problems;
    private final OidcClaimsConverter identities;
    private final AccountRepository accounts;
    private final ClientRegistrationRepository services;
    private final PublicAddress publicAddress;
    private final String signInAddress;
    private final OidcUserService users = new OidcUserService();

    SingleSignOnConfiguration(
            ProblemSecurityHandlers problems,
            OidcClaimsConverter identities,
            AccountRepository accounts,
            ClientRegistrationRepository services,
            PublicAddress publicAddress,
            OAuth2ClientProperties settings) {
        this.problems = problems;
        this.identities = identities;
        this.accounts = accounts;
        this.services = services;
        this.publicAddress = publicAddress;
        this.signInAddress = "/oauth2/authorization/"
                + settings.getRegistration().keySet().iterator().next();
    }

    /** Adds the sign-on service to the web applications' chain of filters. */
    public void applyTo(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PASSWORDS)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(signInAddress)
                        .successHandler(backToThePage())
                        .userInfoEndpoint(userInfo -> userInfo.oidcUserService(this::signedIn)))
                .logout(logout ->
                        logout.logoutUrl(SIGN_OUT).logoutSuccessHandler(signOutThereToo(services, publicAddress)))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(askToSignIn()).accessDeniedHandler(problems.forbidden()));
    }

    /** The engine keeps an account for everybody who has signed in, so that tasks can be given to them by name. */
    private OidcUser signedIn(OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        Collection<GrantedAuthority> authorities = identities.authorities(user);
        var known = new DefaultOidcUser(authorities, user.getIdToken(), user.getUserInfo(), identities.nameClaim(user));
        accounts.signedIn(known.getName(), roles(authorities));
        return known;
    }

    private static Set<AccessRole> roles(Collection<GrantedAuthority> authorities) {
        return authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .map(AccessRole::ofGroup)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessRole.class)));
    }

    /** Back to where they wanted to go, by its path: the host that the first request named may be anybody's. */
    private static AuthenticationSuccessHandler backToThePage() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl("/camunda/app/");
        handler.setRedirectStrategy((request, response, url) -> {
            UriComponents address = UriComponentsBuilder.fromUriString(url).build();
            response.sendRedirect(UriComponentsBuilder.newInstance()
                    .path(address.getPath())
                    .query(address.getQuery())
                    .build()
                    .toUriString());
        });
        return handler;
    }

    private AuthenticationEntryPoint askToSignIn() {
        var page = new LoginUrlAuthenticationEntryPoint(signInAddress);
        page.setFavorRelativeUris(true);
        var call = problems.signInBy("Bearer realm=\"Frontdesk\"");
        return (request, response, refusal) ->
                (CALLS.matches(request) ? call : page).commence(request, response, refusal);
    }

    static OidcClientInitiatedLogoutSuccessHandler signOutThereToo(
            ClientRegistrationRepository services, PublicAddress publicAddress) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(services);
        handler.setPostLogoutRedirectUri(publicAddress.within("{baseUrl}/camunda/app/"));
        return handler;
    }

    /** Hands who is signed in to the web applications; after Spring Security's filters, before Camunda's. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> signedInToWebApplications() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
                SsoAuthenticationProvider.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
