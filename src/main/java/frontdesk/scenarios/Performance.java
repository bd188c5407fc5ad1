package frontdesk.scenarios;

import java.util.List;

/**
 * What came of a run of scenarios.
 *
 * @param refused what is to be mended before anything can be played, in plain sentences; empty where it was played
 * @param flows those whose scenarios were played
 */
public record Performance(List<String> refused, List<PlayedFlow> flows) {
    public Performance {
        refused = List.copyOf(refused);
        flows = List.copyOf(flows);
    }

    static Performance refused(List<String> toMend) {
        return new Performance(toMend, List.of());
    }

    /** All scenarios, flow by flow. */
    public List<PlayedScenario> scenarios() {
        return flows.stream().flatMap(flow -> flow.scenarios().stream()).toList();
    }

    /** Whether everything was played and went as told. */
    public boolean passed() {
        return refused.isEmpty() && scenarios().stream().allMatch(PlayedScenario::passed);
    }
}
