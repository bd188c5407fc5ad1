package frontdesk.web.models;

import frontdesk.ports.operations.ModelImpactAnalysis.Answer;
import frontdesk.ports.operations.ModelImpactAnalysis.Finding;
import frontdesk.ports.operations.ModelImpactAnalysis.Flow;
import frontdesk.ports.operations.ModelImpactAnalysis.Version;
import frontdesk.ports.operations.OverwrittenChanges;
import frontdesk.ports.operations.ScenarioRunner;
import frontdesk.ports.operations.ScenarioRunner.ScenarioResult;
import frontdesk.ports.operations.ScenarioTrials.Trial;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed files would do if they were published.
 *
 * @param accepted whether they would be taken
 * @param findings what is to be fixed where they would not; what to look at where they would
 * @param flows the flows that change; none where the files would be refused
 * @param scenarios how the flow's scenarios went on the changed files; null where they were not asked for, or the files
 *     would be refused
 * @param trial the newest trial of these very files; null where there was none
 */
record ImpactView(
        boolean accepted,
        List<FindingView> findings,
        List<FlowView> flows,
        Optional<ScenarioResultsView> scenarios,
        Optional<TrialView> trial) {
    static ImpactView of(Answer.Refused refused) {
        return new ImpactView(false, findings(refused.findings()), List.of(), Optional.empty(), Optional.empty());
    }

    static ImpactView of(
            Answer.Taken taken,
            List<OverwrittenChanges.Warning> overwritten,
            Optional<ScenarioRunner.Trial> played,
            Optional<Trial> newest) {
        return new ImpactView(
                true,
                Stream.concat(
                                overwritten.stream()
                                        .map(warning -> new FindingView(warning.file(), "", "", warning.text())),
                                findings(taken.warnings()).stream())
                        .toList(),
                taken.flows().stream().map(FlowView::of).toList(),
                played.map(ScenarioResultsView::of),
                newest.map(TrialView::of));
    }

    private static List<FindingView> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingView(finding.file(), finding.element(), finding.label(), finding.text()))
                .toList();
    }

    /**
     * Something to fix or to look at.
     *
     * @param elementId empty where it is about the whole file
     */
    record FindingView(String file, String elementId, String label, String message) {}

    /**
     * A flow that changes.
     *
     * @param version the one that it would become
     * @param running the versions on which cases run, the latest first
     */
    record FlowView(String flow, int version, List<RunningView> running) {
        static FlowView of(Flow flow) {
            return new FlowView(
                    flow.flow(),
                    flow.version(),
                    flow.running().stream().map(RunningView::of).toList());
        }
    }

    /**
     * A version on which cases run.
     *
     * @param places where they stand, and whether they could go on in the new version
     * @param remarks what else would change for cases that are moved
     */
    record RunningView(int version, long cases, List<PlaceView> places, List<String> remarks) {
        static RunningView of(Version version) {
            return new RunningView(
                    version.version(),
                    version.cases(),
                    version.places().stream().map(PlaceView::of).toList(),
                    version.remarks());
        }
    }

    /**
     * What came of playing a flow's scenarios on certain files.
     *
     * @param ownScenarios whether whoever tried brought changed scenarios along
     * @param failure the first scenario that failed and why; null where all passed
     */
    record TrialView(boolean passed, String by, Instant at, boolean ownScenarios, Optional<String> failure) {
        static TrialView of(Trial trial) {
            return new TrialView(trial.passed(), trial.by(), trial.at(), trial.ownScenarios(), trial.failure());
        }
    }

    /**
     * How the flow's scenarios went on changed files.
     *
     * @param played all of them, in the order in which they are told
     * @param notPlayed why none was played; empty where they were
     */
    @Schema(name = "ScenarioResultsView")
    record ScenarioResultsView(List<Played> played, List<String> notPlayed) {
        static ScenarioResultsView of(ScenarioRunner.Trial trial) {
            if (trial instanceof ScenarioRunner.Trial.NotPlayed not) {
                return new ScenarioResultsView(List.of(), not.reasons());
            }
            if (trial instanceof ScenarioRunner.Trial.Refused refused) {
                return new ScenarioResultsView(List.of(), refused.reasons());
            }
            var scenarios = ((ScenarioRunner.Trial.Played) trial).scenarios();
            return new ScenarioResultsView(scenarios.stream().map(Played::of).toList(), List.of());
        }

        /**
         * How a scenario went.
         *
         * @param failingStep the sentence that did not come true; null where all did
         * @param reason why; null where all came true
         */
        record Played(
                String feature,
                String scenario,
                ScenarioResult.Outcome outcome,
                Optional<String> failingStep,
                Optional<String> reason) {
            static Played of(ScenarioResult result) {
                return new Played(
                        result.feature(), result.scenario(), result.outcome(), result.failingStep(), result.reason());
            }
        }
    }
}
