package frontdesk.web.security.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import frontdesk.ports.failure.StartupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoModeEnvironmentPostProcessorTest {
    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:h2:file:./data/frontdesk")
            .withProperty("server.address", "127.0.0.1");

    @Test
    void theEmbeddedDefaultIsTheDemoWorld() {
        assertThat(demo()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "::1", "127.0.0.2"})
    void everyLoopbackAddressIsAsGood(String address) {
        settings.setProperty("server.address", address);

        assertThat(demo()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.17", "::", ""})
    void anyOtherAddressIsNoDemoWorldAndWantsRealCredentials(String address) {
        settings.setProperty("server.address", address);

        assertRefused("no real credential is configured");
    }

    @Test
    void postgresIsNoDemoWorldAndWantsRealCredentials() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db/frontdesk");

        assertRefused("no real credential is configured");
    }

    @Test
    void productionIsNoDemoWorldAndWantsRealCredentials() {
        settings.setActiveProfiles("production");

        assertRefused("no real credential is configured");
    }

    @Test
    void anAccountOfItsOwnIsARealCredential() {
        settings.setActiveProfiles("production");
        settings.setProperty("frontdesk.users[0].name", "ada");
        settings.setProperty("frontdesk.users[0].password", "long-enough-to-be-safe");
        settings.setProperty("frontdesk.users[0].groups", "supervisor,protected-cases");

        assertThat(demo()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.security.oauth2.client.registration.agency.client-id",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
            })
    void aSignOnServiceIsARealCredential(String property) {
        settings.setProperty("server.address", "0.0.0.0");
        settings.setProperty(property, "https://sign-on.example");

        assertThat(demo()).isFalse();
    }

    @Test
    void productionTakesNoTokensThatAreMadeForAnybody() {
        settings.setActiveProfiles("production");
        settings.setProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", "https://sign-on.example");

        assertRefused("frontdesk.oidc.audience is missing");

        settings.setProperty("frontdesk.oidc.audience", "frontdesk");
        assertThat(demo()).isFalse();
    }

    @Test
    void productionSendsNobodyToTheHostThatARequestNames() {
        settings.setActiveProfiles("production");
        settings.setProperty("spring.security.oauth2.client.registration.agency.client-id", "frontdesk");

        assertRefused("frontdesk.public-url is missing");

        settings.setProperty("frontdesk.public-url", "https://frontdesk.example.gov");
        assertThat(demo()).isFalse();
    }

    @Test
    void theDemoWorldMayBeAskedForOnPostgresWhereNobodyElseReachesIt() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db/frontdesk");
        settings.setProperty(DemoModeEnvironmentPostProcessor.ENABLED, "true");

        assertThat(demo()).isTrue();
    }

    @Test
    void theDemoWorldIsNeverWhereOthersReachIt() {
        settings.setProperty("server.address", "0.0.0.0");
        settings.setProperty(DemoModeEnvironmentPostProcessor.ENABLED, "true");

        assertRefused("not a loopback address");
    }

    @Test
    void theDemoWorldIsNeverProduction() {
        settings.setActiveProfiles("production");
        settings.setProperty(DemoModeEnvironmentPostProcessor.ENABLED, "true");

        assertRefused("contradict each other");
    }

    private boolean demo() {
        new DemoModeEnvironmentPostProcessor().postProcessEnvironment(settings, new SpringApplication());
        return settings.getRequiredProperty(DemoModeEnvironmentPostProcessor.ENABLED, Boolean.class);
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(StartupException.class).isThrownBy(this::demo).withMessageContaining(reason);
    }
}
