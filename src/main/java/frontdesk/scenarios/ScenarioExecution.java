package frontdesk.scenarios;

import java.util.Map;
import java.util.Optional;

/**
 * A scenario that was played.
 *
 * @param feature what the file says the scenarios are about
 * @param file where it stands, as in {@code processes/<flow>/<flow>.feature}
 * @param line where it begins
 * @param failure where it went otherwise than told
 * @param millis how long it took
 * @param walked how often its cases walked each element and flow of the model
 */
public record ScenarioExecution(
        String feature,
        String name,
        String file,
        int line,
        Optional<Failure> failure,
        long millis,
        Map<String, Integer> walked) {

    /**
     * What did not go as told.
     *
     * @param step the sentence that failed
     * @param line where it stands
     * @param reason in plain words
     */
    public record Failure(String step, int line, String reason) {}

    public boolean passed() {
        return failure.isEmpty();
    }
}
