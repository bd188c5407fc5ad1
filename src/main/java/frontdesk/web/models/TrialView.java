package frontdesk.web.models;

import frontdesk.ports.operations.ScenarioTrials.Trial;
import java.time.Instant;
import java.util.Optional;

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
