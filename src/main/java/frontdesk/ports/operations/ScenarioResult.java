package frontdesk.ports.operations;

import java.util.Optional;

/**
 * How a scenario went.
 *
 * @param feature what the file says its scenarios are about
 * @param failingStep the sentence that did not come true, where one did not
 * @param reason why, in plain words, where it failed
 */
public record ScenarioResult(
        String feature, String scenario, Outcome outcome, Optional<String> failingStep, Optional<String> reason) {
    /** Whether everything went as told. */
    public enum Outcome {
        PASSED,
        FAILED
    }
}
