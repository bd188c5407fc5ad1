package frontdesk.commands;

import frontdesk.scenarios.FlowScenarioResult;
import frontdesk.scenarios.ProcessFolder;
import frontdesk.scenarios.ScenarioExecution;
import frontdesk.scenarios.ScenarioReport;
import frontdesk.scenarios.ScenarioRun;
import frontdesk.scenarios.ScenarioRunResult;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code scenarios processes/}: plays the scenarios of flows on a Frontdesk of their own, with the models as they lie
 * there. Needs no node, database or port.
 */
public final class ScenariosCommand {
    /** How it is called. */
    public static final String NAME = "scenarios";

    private static final String REPORT = "--report=";
    private static final String USUAL_REPORT = "target/scenarios";
    private static final int AS_TOLD = 0;
    private static final int OTHERWISE = 1;

    private final ScenarioRun run;
    private final PrintStream out;
    private final PrintStream errors;

    /** @param errors why nothing could be played */
    public ScenariosCommand(ScenarioRun run, PrintStream out, PrintStream errors) {
        this.run = run;
        this.out = out;
        this.errors = errors;
    }

    /**
     * Plays what is told in these folders, or for these files; without any, in {@code processes/} here, or else what
     * this version brings along.
     *
     * @param arguments files and folders, and {@code --report=FOLDER} for another place than {@value #USUAL_REPORT}
     * @return the exit code: 0 where everything went as told, else 1
     */
    public int run(List<String> arguments) {
        List<Path> given = arguments.stream()
                .filter(argument -> !argument.startsWith(REPORT))
                .map(Path::of)
                .toList();
        List<Path> missing = given.stream().filter(path -> !Files.exists(path)).toList();
        List<ProcessFolder> flows = missing.isEmpty() ? ScenarioSources.among(given) : List.of();
        if (flows.isEmpty()) {
            out.println(
                    missing.isEmpty()
                            ? "There is nothing to play; name a folder like processes/, or files of a flow"
                            : "There is no %s; name files or folders that exist".formatted(missing.get(0)));
            return OTHERWISE;
        }
        return play(flows, report(arguments));
    }

    private int play(List<ProcessFolder> flows, Path folder) {
        try {
            ScenarioRunResult result = run.of(flows, folder);
            result.refused().forEach(error -> errors.println("ERROR   " + error));
            result.flows().forEach(this::print);
            out.println(summary(result) + " Report: " + new ScenarioReport(folder).page());
            return result.passed() ? AS_TOLD : OTHERWISE;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String summary(ScenarioRunResult result) {
        long passed =
                result.scenarios().stream().filter(ScenarioExecution::passed).count();
        return result.refused().isEmpty()
                ? "%d scenarios passed, %d failed."
                        .formatted(passed, result.scenarios().size() - passed)
                : "Nothing was played.";
    }

    private void print(FlowScenarioResult flow) {
        out.println(flow.slug());
        flow.scenarios().forEach(this::print);
        flow.neverWalked().forEach(element -> out.println("  never walked: " + element));
    }

    private void print(ScenarioExecution scenario) {
        out.println((scenario.passed() ? "  passed  " : "  FAILED  ") + scenario.name());
        scenario.failure().ifPresent(failure -> {
            out.println("          %s:%d".formatted(scenario.file(), failure.line()));
            out.println("          " + failure.step());
            out.println("          " + failure.reason());
        });
    }

    private static Path report(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(REPORT))
                .map(argument -> Path.of(argument.substring(REPORT.length())))
                .findFirst()
                .orElse(Path.of(USUAL_REPORT));
    }
}
