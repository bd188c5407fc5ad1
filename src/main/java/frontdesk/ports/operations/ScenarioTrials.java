package frontdesk.ports.operations;

import java.time.Instant;
import java.util.Optional;

/** What came of playing a flow's scenarios on certain files. The newest trial of the same files counts. */
public interface ScenarioTrials {
    /** Keeps what came of a trial, in place of an earlier one of the same files. */
    void keep(Trial trial);

    /**
     * The newest trial of files.
     *
     * @param files their fingerprint
     */
    Optional<Trial> of(String files);

    /**
     * A trial.
     *
     * @param files the fingerprint of the flow's model, tables and forms
     * @param flow the process key
     * @param ownScenarios whether changed scenarios were brought along; else those of the application were played
     * @param by the account that asked for it
     * @param failure the first scenario that failed and why, or why none could be played; empty where all passed
     */
    record Trial(String files, String flow, boolean ownScenarios, String by, Instant at, Optional<String> failure) {
        /** Whether all scenarios passed. */
        public boolean passed() {
            return failure.isEmpty();
        }
    }
}
