package frontdesk.web.security.startup;

import frontdesk.ports.failure.StartupException;
import frontdesk.web.security.account.ConfiguredAccountReader;
import frontdesk.web.security.oidc.OidcProperties;
import frontdesk.web.security.oidc.PublicAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides, before anything else starts, whether this is the demo world: accounts with known passwords, sample data, a
 * clock to move. It is by default only where nobody else can reach it. What it decides stands in the property {@value
 * #ENABLED} from then on.
 */
public final class DemoModeEnvironmentPostProcessor implements EnvironmentPostProcessor {
    static final String ENABLED = "frontdesk.demo.enabled";

    /** What an office of the demo has and a real one has to be asked for. */
    private static final Map<String, Object> DEFAULTS = Map.of("frontdesk.office-phone", "202-555-0100");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean demo = Optional.ofNullable(environment.getProperty(ENABLED, Boolean.class))
                .orElseGet(() -> isEmbeddedDefault(environment));
        if (demo) {
            refuseWhereOthersReachIt(environment);
        } else {
            refuseWithoutCredentials(environment);
            refuseTokensForOthers(environment);
            refuseRedirectsToAnyHost(environment);
        }
        if (demo) {
            environment.getPropertySources().addLast(new MapPropertySource("demo defaults", DEFAULTS));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("demo decision", Map.of(ENABLED, demo)));
    }

    private static boolean isEmbeddedDefault(Environment environment) {
        return !isProduction(environment)
                && isLoopback(environment)
                && environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
    }

    private static void refuseWhereOthersReachIt(Environment environment) {
        if (isProduction(environment)) {
            throw new StartupException(
                    "The profile 'production' and " + ENABLED + "=true contradict each other.",
                    "Leave one of them out.");
        }
        if (!isLoopback(environment)) {
            throw new StartupException(
                    "The demo world has accounts whose passwords everybody knows, and server.address is not a loopback"
                            + " address.",
                    "Set server.address=127.0.0.1, or leave out " + ENABLED + "=true.");
        }
    }

    private static void refuseWithoutCredentials(Environment environment) {
        Binder settings = Binder.get(environment);
        boolean nobodyCanSignIn = ConfiguredAccountReader.in(settings).isEmpty()
                && !has(settings, "spring.security.oauth2.client.registration")
                && !has(settings, "spring.security.oauth2.resourceserver.jwt");
        if (nobodyCanSignIn) {
            throw new StartupException(
                    "The demo accounts are off (they are only on with H2 and a loopback address), and no real"
                            + " credential is configured.",
                    "Configure a sign-on service (spring.security.oauth2.*), or a first account"
                            + " (frontdesk.users[0].name, .password, .groups).");
        }
    }

    /** Whoever runs another system of the same sign-on service could use here what was made for that one. */
    private static void refuseTokensForOthers(Environment environment) {
        if (isProduction(environment)
                && has(Binder.get(environment), "spring.security.oauth2.resourceserver.jwt")
                && environment.getProperty(OidcProperties.AUDIENCE, "").isBlank()) {
            throw new StartupException(
                    "Tokens are accepted whomever they are made for: " + OidcProperties.AUDIENCE + " is missing.",
                    "Set " + OidcProperties.AUDIENCE + " to the name that the sign-on service has for Frontdesk.");
        }
    }

    /** Else whatever host a request names would decide where the sign-on service sends people. */
    private static void refuseRedirectsToAnyHost(Environment environment) {
        if (isProduction(environment)
                && has(Binder.get(environment), "spring.security.oauth2.client.registration")
                && environment.getProperty(PublicAddress.SETTING, "").isBlank()) {
            throw new StartupException(
                    "People are sent back from the sign-on service to whatever host a request names: "
                            + PublicAddress.SETTING + " is missing.",
                    "Set " + PublicAddress.SETTING
                            + " to where people reach Frontdesk, such as https://frontdesk.example.gov.");
        }
    }

    private static boolean has(Binder settings, String prefix) {
        return settings.bind(prefix, Bindable.mapOf(String.class, Object.class))
                .map(values -> !values.isEmpty())
                .orElse(false);
    }

    private static boolean isProduction(Environment environment) {
        return environment.matchesProfiles("production");
    }

    /** No address means every address. */
    private static boolean isLoopback(Environment environment) {
        String address = environment.getProperty("server.address", "");
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
