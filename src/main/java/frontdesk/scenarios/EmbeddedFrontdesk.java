package frontdesk.scenarios;

import frontdesk.engine.paths.ModelElements;
import frontdesk.engine.paths.PathCoveragePlugin;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.steps.ScenarioContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.web.context.support.StandardServletEnvironment;

/**
 * A Frontdesk of the demo world that nobody else uses: its database is in memory, it sends nothing to anybody, it hears
 * nothing from the environment of the machine, and its models come from a folder.
 */
final class EmbeddedFrontdesk implements AutoCloseable {
    /** 10:00 on a Tuesday in Washington. Always the same, so that the same scenarios meet the same holidays. */
    private static final String OPENS_AT = "2026-12-01T15:00:00Z";

    private final ConfigurableApplicationContext application;
    private final PathCoveragePlugin paths;

    /** By flow; asked for after every scenario. */
    private final Map<String, ModelElements> elements = new ConcurrentHashMap<>();

    private EmbeddedFrontdesk(ConfigurableApplicationContext application, PathCoveragePlugin paths) {
        this.application = application;
        this.paths = paths;
    }

    /**
     * Starts it.
     *
     * @param models where {@code processes/} and {@code forms/} lie
     * @param log where it writes what it does
     * @throws FailedStartException where it does not start
     */
    static EmbeddedFrontdesk open(Class<?> application, Path models, Path log) {
        var frontdesk = new SpringApplication(application);
        var environment = new StandardServletEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        frontdesk.setEnvironment(environment);
        var paths = new PathCoveragePlugin();
        frontdesk.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("pathsOfScenarios", PathCoveragePlugin.class, () -> paths));
        try {
            return new EmbeddedFrontdesk(frontdesk.run(settings(models, log).toArray(String[]::new)), paths);
        } catch (RuntimeException failed) {
            throw new FailedStartException(failed, log);
        }
    }

    ScenarioContext context() {
        var calendars = application.getBean(BusinessCalendars.class);
        return new ScenarioContext(
                Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port")),
                day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()));
    }

    Map<String, Integer> walked(ProcessFolder flow, Set<String> references) {
        var counted = paths.counted(flow.slug(), references::contains);
        return elements.computeIfAbsent(flow.slug(), slug -> ModelElements.of(flow.model()))
                .walked(counted);
    }

    @Override
    public void close() {
        application.close();
    }

    private static List<String> settings(Path models, Path log) {
        return Stream.of(
                        // Not what lies in the working directory.
                        "spring.config.location=classpath:/",
                        "spring.profiles.active=",
                        "spring.main.banner-mode=off",
                        "logging.threshold.console=off",
                        "logging.file.name=" + log,
                        "server.address=127.0.0.1",
                        "server.port=0",
                        // Tomcat's own folder would stay behind among the temporary files.
                        "server.tomcat.basedir=" + models.resolve("tomcat"),
                        "spring.datasource.url=jdbc:h2:mem:scenarios-%s;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000"
                                .formatted(UUID.randomUUID()),
                        "frontdesk.delivery.email=local",
                        "frontdesk.delivery.text=local",
                        "frontdesk.delivery.letter=local",
                        // Estimates have no scenarios, and learning them anew with every case takes a processor.
                        "frontdesk.progress.look-every=PT24H",
                        "frontdesk.demo.enabled=true",
                        "frontdesk.demo.sample-requests=false",
                        // Its accounts live for minutes, and nobody else reaches it.
                        "frontdesk.passwords.iterations=1000",
                        "frontdesk.demo.start-at=" + OPENS_AT,
                        "frontdesk.models.from=" + models.toUri(),
                        "frontdesk.models.working-folder=" + models)
                .map(setting -> "--" + setting)
                .toList();
    }

    /** The Frontdesk on which scenarios are played did not start; the message tells the analyst why. */
    static final class FailedStartException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final int LONGEST = 500;

        /** @param log where all of it stands */
        private FailedStartException(Throwable failed, Path log) {
            super("Frontdesk did not start: %s. All of it stands in %s".formatted(reason(failed), log), failed);
        }

        private static String reason(Throwable failed) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(failed);
            String text = String.valueOf(cause.getMessage())
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.joining(" "))
                    .replaceFirst("\\.$", "");
            return "%s: %s"
                    .formatted(
                            cause.getClass().getSimpleName(),
                            text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
    }
}
