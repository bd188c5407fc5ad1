package frontdesk.web.security.startup;

import frontdesk.ports.failure.StartupException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses Camunda's setting for an administrator, who might do everything and, left without a password, would have the
 * own name as password.
 */
final class AdminUserEnvironmentPostProcessor implements EnvironmentPostProcessor {
    private static final String SETTING = "camunda.bpm.admin-user.id";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(SETTING)) {
            throw new StartupException(
                    SETTING + " asks for an administrator, and Frontdesk has no role that may do everything.",
                    "Leave it out, and configure accounts with frontdesk.users.");
        }
    }
}
