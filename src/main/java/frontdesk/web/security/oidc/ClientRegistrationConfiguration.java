package frontdesk.web.security.oidc;

import java.util.List;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/** The sign-on services of {@code spring.security.oauth2.client.*}, which send people back to the public address. */
@Configuration
@EnableConfigurationProperties(OAuth2ClientProperties.class)
@ConditionalOnOAuth2ClientRegistrationProperties
class ClientRegistrationConfiguration {
    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties settings, PublicAddress address) {
        List<ClientRegistration> services = new OAuth2ClientPropertiesMapper(settings)
                .asClientRegistrations().values().stream()
                        .map(service -> ClientRegistration.withClientRegistration(service)
                                .redirectUri(address.within(service.getRedirectUri()))
                                .build())
                        .toList();
        return new InMemoryClientRegistrationRepository(services);
    }
}
