package frontdesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import frontdesk.ports.operations.ScenarioRunner;
import frontdesk.ports.operations.ScenarioRunner.ScenarioResult;
import frontdesk.ports.operations.ScenarioRunner.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A changed model is tried out in a process of its own, which learns nothing of this one. */
@EnabledOnOs(OS.LINUX)
class ScenarioRunnerIT {
    private static final Path MODEL = Path.of("processes/text-ahead-callback/text-ahead-callback.bpmn");
    private static final String SCENARIOS = """
            Feature: Callback
              Background:
                Given it is Tuesday 10:00
                And the customer asks for a call with a text ahead
              Scenario: The customer is free
                When the customer replies "yes"
                Then the officer has the task "Call the customer" due Tuesday 10:30
              Scenario: No answer
                When it is Wednesday 9:01
                And one hour passes
                Then the outcome is "no reply"
            """;

    private final ScenarioRunner trials = new ForkedScenarioRunner();

    @Test
    void whatAChangeBreaksIsNamedWithItsReason() throws IOException {
        CompletableFuture<Trial> trial = CompletableFuture.supplyAsync(() -> trials.of(
                changed(model().replace("PT1H<", "PT2H<"), Map.of("text-ahead-callback.feature", SCENARIOS))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ProcessHandle.current().children().findAny().isPresent());

        assertThat(trials.of(changed(model(), Map.of())))
                .isInstanceOfSatisfying(
                        Trial.NotPlayed.class,
                        second -> assertThat(second.reasons())
                                .containsExactly("Another trial is under way on this node; ask again in a minute"));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(environmentOfTheTrial()).isEqualTo("LC_ALL=C.UTF-8\0"));
        assertThat(trial.join()).isInstanceOfSatisfying(Trial.Played.class, played -> {
            assertThat(played.scenarios())
                    .extracting(ScenarioResult::scenario, ScenarioResult::outcome)
                    .containsExactly(
                            tuple("The customer is free", ScenarioResult.Outcome.PASSED),
                            tuple("No answer", ScenarioResult.Outcome.FAILED));
            assertThat(played.scenarios().get(1).failingStep()).contains("Then the outcome is \"no reply\"");
            assertThat(played.scenarios().get(1).reason())
                    .contains("the outcome is \"none yet\", not \"no reply\"; the request is waiting for customer");
        });
    }

    @Test
    void whatTheGuardRefusesIsNotTried() {
        assertThat(trials.of(changed(
                        model().replace(
                                        "name=\"Call the customer\" camunda:candidateGroups=\"${callQueue}\"",
                                        "name=\"Call the customer\""),
                        Map.of())))
                .isInstanceOfSatisfying(
                        Trial.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(
                                        "text-ahead-callback.bpmn: call-customer (\"Call the customer\"): nobody is to do"
                                                + " it; give it a candidate group"));
    }

    @Test
    void scenariosThatShowNothingFailTheTrialWithTheirPlace() {
        assertThat(refused(""))
                .containsExactly("processes/text-ahead-callback/text-ahead-callback.feature: holds no scenario;"
                        + " tell in at least one what the flow does");
        assertThat(refused("Feature: Callback\n  Scenario: Nothing comes of it\n    Given it is Tuesday 10:00\n"))
                .containsExactly(
                        "processes/text-ahead-callback/text-ahead-callback.feature:2: the scenario 'Nothing comes of"
                                + " it' says not what comes of it; end it with a sentence that begins with Then");
    }

    @Test
    void filesOfSeveralFlowsOrOfNoneAreNotPlayed() {
        var several = changed(model(), Map.of("appointment-request.bpmn", ""));

        assertThat(trials.of(several))
                .isEqualTo(new Trial.NotPlayed(List.of("These files hold several flows; try one flow at a time")));
        assertThat(trials.of(new TreeMap<>(Map.of("idea.bpmn", new byte[0])))).isInstanceOf(Trial.NotPlayed.class);
    }

    private List<String> refused(String scenarios) {
        Trial trial = trials.of(changed(model(), Map.of("text-ahead-callback.feature", scenarios)));
        return ((Trial.Refused) trial).reasons();
    }

    private static TreeMap<String, byte[]> changed(String model, Map<String, String> others) {
        var files = new TreeMap<>(
                BundledProcesses.with(new TreeMap<>(Map.of(MODEL.getFileName().toString(), new byte[0])))
                        .orElseThrow()
                        .files());
        files.put(MODEL.getFileName().toString(), model.getBytes(StandardCharsets.UTF_8));
        others.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String model() {
        try {
            return Files.readString(MODEL);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** As Linux tells it; at the very first a helper of Java's that still has this process's environment. */
    private static String environmentOfTheTrial() throws IOException {
        long trial =
                ProcessHandle.current().children().findFirst().orElseThrow().pid();
        return Files.readString(Path.of("/proc/%d/environ".formatted(trial)));
    }
}
