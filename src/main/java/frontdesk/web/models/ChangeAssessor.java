package frontdesk.web.models;

import frontdesk.ports.operations.ModelImpactAnalysis;
import frontdesk.ports.operations.ModelImpactAnalysis.Answer;
import frontdesk.ports.operations.ModelImpactAnalysis.Flow;
import frontdesk.ports.operations.OverwrittenChanges;
import frontdesk.ports.operations.ScenarioRunner;
import frontdesk.ports.operations.ScenarioRunner.ScenarioResult;
import frontdesk.ports.operations.ScenarioRunner.ScenarioResult.Outcome;
import frontdesk.ports.operations.ScenarioTrials;
import frontdesk.ports.operations.ScenarioTrials.Trial;
import frontdesk.web.json.InvalidRequestException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Says what changed files would do, has their scenarios played where that is wished, and keeps what came of it. */
@Component
class ChangeAssessor {
    private static final String SCENARIOS = ".feature";

    private final ModelImpactAnalysis impacts;
    private final ScenarioRunner runner;
    private final ScenarioTrials trials;
    private final OverwrittenChanges overwritten;
    private final InstantSource clock;

    ChangeAssessor(
            ModelImpactAnalysis impacts,
            ScenarioRunner runner,
            ScenarioTrials trials,
            OverwrittenChanges overwritten,
            InstantSource clock) {
        this.impacts = impacts;
        this.runner = runner;
        this.trials = trials;
        this.overwritten = overwritten;
        this.clock = clock;
    }

    /**
     * Judges files.
     *
     * @param sent models, tables and forms by their names, with changed scenarios where there are some
     * @param play whether to play the scenarios too
     * @param by the account that asks
     */
    ImpactView of(SortedMap<String, byte[]> sent, boolean play, String by) {
        var scenarios = new TreeMap<>(sent);
        scenarios.keySet().removeIf(name -> !name.endsWith(SCENARIOS));
        var files = new TreeMap<>(sent);
        files.keySet().removeAll(scenarios.keySet());
        if (files.isEmpty()) {
            throw new InvalidRequestException("", "Scenarios alone change nothing; send the .bpmn along.");
        }
        Answer answer = impacts.of(files);
        if (answer instanceof Answer.Refused refused) {
            return ImpactView.of(refused);
        }
        var taken = (Answer.Taken) answer;
        Optional<ScenarioRunner.Trial> played = play ? Optional.of(played(taken, scenarios, by)) : Optional.empty();
        List<OverwrittenChanges.Warning> warnings = taken.flows().stream()
                .flatMap(flow -> overwritten.of(flow.flow(), taken.files(), by).stream())
                .toList();
        return ImpactView.of(taken, warnings, played, trials.of(taken.fingerprint()));
    }

    private ScenarioRunner.Trial played(Answer.Taken taken, SortedMap<String, byte[]> scenarios, String by) {
        String flow = taken.flows().stream().map(Flow::flow).findFirst().orElse("");
        scenarios.keySet().stream()
                .filter(name -> !name.equals(flow + SCENARIOS))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidRequestException(
                            "", "'%s' belongs to no flow here; name it '%s%s'.".formatted(name, flow, SCENARIOS));
                });
        var all = new TreeMap<>(taken.files());
        all.putAll(scenarios);
        ScenarioRunner.Trial played = runner.of(all);
        if (!(played instanceof ScenarioRunner.Trial.NotPlayed)) {
            trials.keep(
                    new Trial(taken.fingerprint(), flow, !scenarios.isEmpty(), by, clock.instant(), failure(played)));
        }
        return played;
    }

    private static Optional<String> failure(ScenarioRunner.Trial trial) {
        if (trial instanceof ScenarioRunner.Trial.Played played) {
            return played.scenarios().isEmpty()
                    ? Optional.of("there is no scenario")
                    : played.scenarios().stream()
                            .filter(scenario -> scenario.outcome() == Outcome.FAILED)
                            .map(ChangeAssessor::failure)
                            .findFirst();
        }
        return Optional.of(String.join("; ", ((ScenarioRunner.Trial.Refused) trial).reasons()));
    }

    private static String failure(ScenarioResult scenario) {
        return "'%s', %s: %s"
                .formatted(
                        scenario.scenario(),
                        scenario.failingStep().filter(step -> !step.isBlank()).orElse("before its first sentence"),
                        scenario.reason().orElse("no reason was given"));
    }
}
