package frontdesk.scenarios;

import java.util.List;

/**
 * What came of a run of scenarios.
 *
 * @param refused what is to be fixed before anything can be played, in plain sentences; empty where it was played
 * @param flows those whose scenarios were played
 */
public record ScenarioRunResult(List<String> refused, List<FlowScenarioResult> flows) {
    public ScenarioRunResult {
        refused = List.copyOf(refused);
        flows = List.copyOf(flows);
    }

    static ScenarioRunResult refused(List<String> error) {
        return new ScenarioRunResult(error, List.of());
    }

    /** All scenarios, flow by flow. */
    public List<ScenarioExecution> scenarios() {
        return flows.stream().flatMap(flow -> flow.scenarios().stream()).toList();
    }

    /** Whether everything was played and went as told. */
    public boolean passed() {
        return refused.isEmpty() && scenarios().stream().allMatch(ScenarioExecution::passed);
    }
}
