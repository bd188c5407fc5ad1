package frontdesk.scenarios;

import frontdesk.ports.operations.ScenarioRunner;
import frontdesk.ports.operations.ScenarioRunner.ScenarioResult;
import frontdesk.ports.operations.ScenarioRunner.ScenarioResult.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Trials beside a serving node, one at a time: each takes a processor for a minute. */
@Component
final class ForkedScenarioRunner implements ScenarioRunner {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final int LAST = 3;

    private final Semaphore turn = new Semaphore(1);

    @Override
    public Trial of(SortedMap<String, byte[]> files) {
        List<ProcessFolder> flows = BundledProcesses.among(files);
        if (flows.size() != 1) {
            return notPlayed(
                    flows.isEmpty()
                            ? "None of these files is the model of a flow of this version; send its .bpmn along, named as in"
                                    + " processes/"
                            : "These files hold several flows; try one flow at a time");
        }
        List<String> errors = ScenarioRun.errors(flows);
        if (!errors.isEmpty()) {
            // No process need start for what it would refuse.
            return new Trial.Refused(errors);
        }
        if (!turn.tryAcquire()) {
            return notPlayed("Another trial is under way on this node; ask again in a minute");
        }
        try {
            return inFolder(flows.get(0));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            turn.release();
        }
    }

    private static Trial inFolder(ProcessFolder flow) throws IOException {
        Path folder = Files.createTempDirectory("trial");
        try {
            flow.writeTo(folder);
            Path report = Files.createDirectory(folder.resolve("report"));
            return new ScenarioJvm(LONGEST).play(folder.resolve("processes"), report)
                    ? result(report)
                    : notPlayed("The trial took longer than %d minutes and was ended".formatted(LONGEST.toMinutes()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return notPlayed("The trial was interrupted");
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Trial result(Path report) throws IOException {
        if (!new ScenarioReport(report).exists()) {
            return notPlayed("The trial ended without a result; its last words: " + lastWords(report));
        }
        ScenarioRunResult result = new ScenarioReport(report).read();
        return result.refused().isEmpty()
                ? new Trial.Played(result.scenarios().stream()
                        .map(ForkedScenarioRunner::result)
                        .toList())
                : new Trial.Refused(result.refused());
    }

    /** Something, whatever the process died of. */
    private static String lastWords(Path report) throws IOException {
        List<String> lines = Files.readString(ScenarioJvm.output(report))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty()
                ? "none"
                : String.join(" | ", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
    }

    private static ScenarioResult result(ScenarioExecution played) {
        return new ScenarioResult(
                played.feature(),
                played.name(),
                played.passed() ? Outcome.PASSED : Outcome.FAILED,
                played.failure().map(ScenarioExecution.Failure::step),
                played.failure().map(ScenarioExecution.Failure::reason));
    }

    private static Trial notPlayed(String reason) {
        return new Trial.NotPlayed(List.of(reason));
    }
}
