package frontdesk.web.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.ports.failure.StartupException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.util.UriComponentsBuilder;

/** Prevents that whoever names a host of their own in a request has people sent there after they sign in or out. */
class PublicAddressTest {
    private static final String PUBLIC = "https://desk.example.gov/centre";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{baseUrl}/{action}/oauth2/code/{registrationId}",
                "{baseScheme}://{baseHost}{basePort}{basePath}/login/oauth2/code/{registrationId}"
            })
    void theSignOnServiceSendsPeopleBackToThePublicAddress(String redirect) {
        var asked = new DefaultOAuth2AuthorizationRequestResolver(services(PUBLIC, redirect), "/oauth2/authorization")
                .resolve(signInAt("evil.example"));

        assertThat(asked.getRedirectUri()).isEqualTo(PUBLIC + "/login/oauth2/code/agency");
    }

    @Test
    void withoutASettingAnAddressInFullStandsAndTheDefaultFollowsTheRequest() {
        String inFull = "https://other.example.gov/login/oauth2/code/agency";

        assertThat(services("", inFull).findByRegistrationId("agency").getRedirectUri())
                .isEqualTo(inFull);
        assertThat(services("", "{baseUrl}/x").findByRegistrationId("agency").getRedirectUri())
                .isEqualTo("{baseUrl}/x");
    }

    @Test
    void whoSignsOutComesBackToThePublicAddress() throws Exception {
        ClientRegistration agency = ClientRegistration.withClientRegistration(
                        services(PUBLIC, "{baseUrl}/x").findByRegistrationId("agency"))
                .providerConfigurationMetadata(Map.of("end_session_endpoint", "https://sign-on.example.gov/sign-out"))
                .build();
        var token = new OidcIdToken("token", Instant.EPOCH, Instant.MAX, Map.of("sub", "ada"));
        var ada = new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), token), List.of(), "agency");
        var response = new MockHttpServletResponse();

        SingleSignOnConfiguration.signOutThereToo(
                        new InMemoryClientRegistrationRepository(agency), new PublicAddress(PUBLIC))
                .onLogoutSuccess(signInAt("evil.example"), response, ada);

        assertThat(UriComponentsBuilder.fromUriString(response.getRedirectedUrl())
                        .build()
                        .getQueryParams()
                        .getFirst("post_logout_redirect_uri"))
                .isEqualTo(PUBLIC + "/camunda/app/");
    }

    @ParameterizedTest
    @CsvSource({
        "https://desk.example.gov/,  https://desk.example.gov/camunda/app/",
        "http://10.0.0.7:8080,       http://10.0.0.7:8080/camunda/app/",
        "'',                         {baseUrl}/camunda/app/"
    })
    void theAddressIsReadAsPeopleWriteIt(String setting, String leadsTo) {
        assertThat(new PublicAddress(setting).within("{baseUrl}/camunda/app/")).isEqualTo(leadsTo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"desk.example.gov", "ftp://desk.example.gov", "https:///x", "https://a b", "https://a.gov?x=1"})
    void whatIsNoWebAddressStopsTheStart(String setting) {
        assertThatThrownBy(() -> new PublicAddress(setting))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("frontdesk.public-url");
    }

    private static MockHttpServletRequest signInAt(String host) {
        var request = new MockHttpServletRequest("GET", "/oauth2/authorization/agency");
        request.setServletPath("/oauth2/authorization/agency");
        request.setServerName(host);
        return request;
    }

    private static ClientRegistrationRepository services(String publicUrl, String redirect) {
        var registration = new OAuth2ClientProperties.Registration();
        registration.setClientId("frontdesk");
        registration.setAuthorizationGrantType("authorization_code");
        registration.setRedirectUri(redirect);
        var provider = new OAuth2ClientProperties.Provider();
        provider.setAuthorizationUri("https://sign-on.example.gov/authorize");
        provider.setTokenUri("https://sign-on.example.gov/token");
        var settings = new OAuth2ClientProperties();
        settings.getRegistration().putAll(Map.of("agency", registration));
        settings.getProvider().putAll(Map.of("agency", provider));
        return new ClientRegistrationConfiguration().clientRegistrations(settings, new PublicAddress(publicUrl));
    }
}
