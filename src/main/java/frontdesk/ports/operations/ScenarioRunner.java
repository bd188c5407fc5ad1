package frontdesk.ports.operations;

import java.util.List;
import java.util.SortedMap;

/** Tries a changed flow out: plays its scenarios on the changed files, without touching this node or its database. */
public interface ScenarioRunner {
    /**
     * Plays the scenarios of the flow that has such files, with these in the place of those that the application brings
     * along. Takes about a minute.
     *
     * @param changed files of one flow by their names without folder; its {@code .feature} may be among them
     */
    Trial of(SortedMap<String, byte[]> changed);

    /** What came of it. */
    sealed interface Trial {
        /** All scenarios were played; whether they passed is another matter. */
        record Played(List<ScenarioResult> scenarios) implements Trial {
            public Played {
                scenarios = List.copyOf(scenarios);
            }
        }

        /**
         * Nothing could be played.
         *
         * @param reasons plain sentences: what is to be fixed in the files first, or why there is no trial now
         */
        record NotPlayed(List<String> reasons) implements Trial {
            public NotPlayed {
                reasons = List.copyOf(reasons);
            }
        }
    }
}
