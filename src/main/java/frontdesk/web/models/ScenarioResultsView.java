package frontdesk.web.models;

import frontdesk.ports.operations.ScenarioRunner.ScenarioResult;
import frontdesk.ports.operations.ScenarioRunner.Trial;
import java.util.List;
import java.util.Optional;

/**
 * How the flow's scenarios went on changed files.
 *
 * @param played all of them, in the order in which they are told
 * @param notPlayed why none was played; empty where they were
 */
record ScenarioResultsView(List<Played> played, List<String> notPlayed) {
    static ScenarioResultsView of(Trial trial) {
        if (trial instanceof Trial.NotPlayed not) {
            return new ScenarioResultsView(List.of(), not.reasons());
        }
        if (trial instanceof Trial.Refused refused) {
            return new ScenarioResultsView(List.of(), refused.reasons());
        }
        var scenarios = ((Trial.Played) trial).scenarios();
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
