package frontdesk.scenarios;

import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.engine.validation.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Checks flows, plays their scenarios on a Frontdesk of their own in this JVM, and writes the report. */
public final class ScenarioRun {
    private final Class<?> application;

    /** @param application what is started for it */
    public ScenarioRun(Class<?> application) {
        this.application = application;
    }

    /**
     * Plays the scenarios of flows, beside the flows that this version brings along.
     *
     * @param flows those to play
     * @param report the folder for {@code index.html}, {@code results.json} and the log
     */
    public ScenarioRunResult of(List<ProcessFolder> flows, Path report) throws IOException {
        Files.createDirectories(report);
        List<String> errors = errors(flows);
        ScenarioRunResult result = errors.isEmpty() ? played(flows, report) : ScenarioRunResult.refused(errors);
        new ScenarioReport(report).write(result);
        return result;
    }

    /** What is to be fixed in models and scenarios before they can be played, each with its file. */
    static List<String> errors(List<ProcessFolder> flows) {
        OfflineModelValidator models = OfflineModelValidator.ofThisVersion();
        FeatureCheck scenarios = new FeatureCheck();
        return flows.stream().flatMap(flow -> errors(flow, models, scenarios)).toList();
    }

    private static Stream<String> errors(ProcessFolder flow, OfflineModelValidator models, FeatureCheck scenarios) {
        var files = new TreeMap<>(flow.files());
        files.keySet().removeIf(name -> name.endsWith(".feature"));
        return Stream.concat(
                models.check(files).stream().filter(Finding::isError).map(Finding::getMessage),
                scenarios.problems(flow).stream().map(problem -> problem.place() + ": " + problem.text()));
    }

    private ScenarioRunResult played(List<ProcessFolder> flows, Path report) throws IOException {
        Path models = Files.createTempDirectory("scenarios");
        try {
            for (ProcessFolder flow : BundledProcesses.all()) {
                if (flows.stream().noneMatch(played -> played.slug().equals(flow.slug()))) {
                    flow.writeTo(models);
                }
            }
            for (ProcessFolder flow : flows) {
                flow.writeTo(models);
            }
            return playedOn(models, flows, report);
        } finally {
            FileSystemUtils.deleteRecursively(models);
        }
    }

    private ScenarioRunResult playedOn(Path models, List<ProcessFolder> flows, Path report) {
        try (EmbeddedFrontdesk embedded =
                EmbeddedFrontdesk.open(application, models, report.resolve("scenarios.log"))) {
            return new ScenarioRunResult(
                    List.of(), new FeatureRunner(embedded.context(), embedded::walked).play(flows));
        } catch (EmbeddedFrontdesk.FailedStartException failed) {
            return ScenarioRunResult.refused(List.of(failed.getMessage()));
        }
    }
}
