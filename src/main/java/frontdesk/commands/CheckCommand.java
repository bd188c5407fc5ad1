package frontdesk.commands;

import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.engine.validation.flow.FlowGapFinder;
import frontdesk.engine.validation.model.Finding;
import frontdesk.scenarios.FeatureCheck;
import frontdesk.scenarios.ProcessFolder;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * {@code check processes/}: says what a node would say if these models, tables and forms were deployed, and whether each
 * flow is whole and has scenarios that show something. The same rules, and no node, database or port.
 */
public final class CheckCommand {
    /** How it is called. */
    public static final String NAME = "check";

    private static final int SOUND = 0;
    private static final int TO_FIX = 1;

    private final Supplier<OfflineModelValidator> checkup;
    private final Supplier<FlowGapFinder> finder;
    private final PrintStream out;

    /**
     * Makes what it checks by when there is something to check.
     *
     * @param checkup of models, tables and forms
     * @param finder of what flows need beside them
     */
    public CheckCommand(Supplier<OfflineModelValidator> checkup, Supplier<FlowGapFinder> finder, PrintStream out) {
        this.checkup = checkup;
        this.finder = finder;
        this.out = out;
    }

    /**
     * Checks these files, and those in these folders.
     *
     * @return the exit code: 0 where a node would take them, else 1
     */
    public int run(List<String> arguments) {
        List<Path> given = arguments.stream().map(Path::of).toList();
        List<Path> missing = given.stream().filter(path -> !Files.exists(path)).toList();
        List<ProcessFiles> flows = missing.isEmpty() ? ProcessFiles.among(given) : List.of();
        if (flows.isEmpty()) {
            out.println(
                    missing.isEmpty()
                            ? "There is no model (.bpmn), table (.dmn) or form (.form) to check; name a folder like processes/"
                            : "There is no %s; name files or folders that exist".formatted(missing.get(0)));
            return TO_FIX;
        }
        return check(flows, ScenarioSources.among(given));
    }

    private int check(List<ProcessFiles> flows, List<ProcessFolder> told) {
        OfflineModelValidator rules = checkup.get();
        List<Finding> findings = flows.stream()
                .flatMap(flow -> flow.findings(rules).peek(finding -> print(flow, finding)))
                .toList();
        long following = findings.stream().filter(Finding::isConsequence).count();
        FeatureCheck scenarios = new FeatureCheck();
        List<FeatureCheck.Problem> untold =
                told.stream().flatMap(flow -> scenarios.problems(flow).stream()).toList();
        untold.forEach(problem -> out.println(FindingLine.of(problem.place(), true, "", problem.text())));
        List<FlowGapFinder.Gap> gaps = gaps(flows);
        gaps.forEach(gap -> out.println(FindingLine.of(gap.place(), true, "", gap.text())));
        long errors = findings.stream().filter(Finding::isError).count() + untold.size() + gaps.size();
        long files = flows.stream().mapToLong(ProcessFiles::count).sum();
        out.println(
                findings.isEmpty() && untold.isEmpty() && gaps.isEmpty()
                        ? "All %d files are sound.".formatted(files)
                        : "%d errors,%s %d warnings in %d files."
                                .formatted(
                                        errors,
                                        following == 0 ? "" : " %d that may follow from them,".formatted(following),
                                        findings.size() + untold.size() + gaps.size() - errors - following,
                                        files));
        return errors == 0 ? SOUND : TO_FIX;
    }

    /** A folder in {@code processes/} is a flow; a draft lies elsewhere. */
    private List<FlowGapFinder.Gap> gaps(List<ProcessFiles> flows) {
        FlowGapFinder whole = finder.get();
        return flows.stream()
                .filter(ProcessFiles::isWhole)
                .flatMap(flow -> whole.gaps(flow.folder()).stream())
                .toList();
    }

    private void print(ProcessFiles flow, Finding finding) {
        String place = finding.line() == 0 ? "" : ":" + finding.line() + ":" + finding.column();
        // What may be gone with its cause stands under it.
        out.println((finding.isConsequence() ? "    " : "")
                + FindingLine.of(
                        flow.where(finding.file()) + place, !finding.isWarning(), finding.element(), finding.text()));
    }
}
