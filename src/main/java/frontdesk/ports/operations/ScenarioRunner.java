package frontdesk.ports.operations;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Tries a changed flow out: plays its scenarios on the changed files, without touching this node or its database. */
public interface ScenarioRunner {
    /**
     * Plays the scenarios of the flow whose files these are. Takes about a minute.
     *
     * @param files model, tables and forms of one flow by their names without folder; without its {@code .feature}, the
     *     scenarios that the application brings along are played
     */
    Trial of(SortedMap<String, byte[]> files);

    /** What came of it. */
    sealed interface Trial {
        /** All scenarios were played; whether they passed is another matter. */
        record Played(List<ScenarioResult> scenarios) implements Trial {
            public Played {
                scenarios = List.copyOf(scenarios);
            }
        }

        /**
         * Nothing could be played, and the files or the scenarios are why.
         *
         * @param reasons plain sentences: what is to be fixed first
         */
        record Refused(List<String> reasons) implements Trial {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }

        /**
         * Nothing was played, which tells nothing of the files.
         *
         * @param reasons plain sentences: why there is no trial now
         */
        record NotPlayed(List<String> reasons) implements Trial {
            public NotPlayed {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /**
     * How a scenario went.
     *
     * @param feature what the file says its scenarios are about
     * @param failingStep the sentence that did not come true, where one did not
     * @param reason why, in plain words, where it failed
     */
    record ScenarioResult(
            String feature, String scenario, Outcome outcome, Optional<String> failingStep, Optional<String> reason) {
        /** Whether everything went as told. */
        public enum Outcome {
            PASSED,
            FAILED
        }
    }
}
