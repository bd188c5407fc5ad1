package frontdesk.support;

import frontdesk.ports.operations.ScenarioTrials;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What came of trials, for a test. */
public final class ScenarioTrialsInMemory implements ScenarioTrials {
    private final Map<String, Trial> kept = new HashMap<>();

    @Override
    public void keep(Trial trial) {
        kept.put(trial.files(), trial);
    }

    @Override
    public Optional<Trial> of(String files) {
        return Optional.ofNullable(kept.get(files));
    }
}
