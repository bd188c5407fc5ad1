package frontdesk.scenarios;

import frontdesk.engine.guard.Finding;
import frontdesk.engine.guard.ModelCheckup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
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
    public Performance of(List<FlowFolder> flows, Path report) throws IOException {
        Files.createDirectories(report);
        List<String> toMend =
                flows.stream().flatMap(flow -> toMend(flow).stream()).toList();
        Performance performance = toMend.isEmpty() ? played(flows, report) : Performance.refused(toMend);
        new Report(report).write(performance);
        return performance;
    }

    private static List<String> toMend(FlowFolder flow) {
        var models = new TreeMap<>(flow.files());
        models.keySet().removeIf(name -> name.endsWith(".feature"));
        return ModelCheckup.ofThisVersion().check(models).stream()
                .filter(Finding::isError)
                .map(Finding::getMessage)
                .toList();
    }

    private Performance played(List<FlowFolder> flows, Path report) throws IOException {
        Path models = Files.createTempDirectory("scenarios");
        try {
            for (FlowFolder flow : ShippedFlows.all()) {
                if (flows.stream().noneMatch(played -> played.slug().equals(flow.slug()))) {
                    flow.writeTo(models);
                }
            }
            for (FlowFolder flow : flows) {
                flow.writeTo(models);
            }
            return playedOn(models, flows, report);
        } finally {
            FileSystemUtils.deleteRecursively(models);
        }
    }

    private Performance playedOn(Path models, List<FlowFolder> flows, Path report) {
        try (Theatre theatre = Theatre.open(application, models, report.resolve("scenarios.log"))) {
            return new Performance(List.of(), new Rehearsal(theatre.stage(), theatre::walked).play(flows));
        } catch (UnreadableScenarios unreadable) {
            return Performance.refused(List.of(unreadable.getMessage()));
        }
    }
}
