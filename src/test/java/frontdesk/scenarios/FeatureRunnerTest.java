package frontdesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.scenarios.FeatureRunner.FeatureParseException;
import frontdesk.scenarios.ScenarioExecution.Failure;
import frontdesk.scenarios.steps.ScenarioContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is told in words that nobody knows does not pass for played. */
class FeatureRunnerTest {
    @Test
    void aSentenceThatIsNotKnownFailsWithItsPlace() {
        ScenarioExecution scenario = played("""
                Feature: Tea
                  Scenario: Tea time
                    When the customer drinks tea
                """);

        assertThat(scenario.failure())
                .contains(new Failure(
                        "When the customer drinks tea",
                        3,
                        "no sentence of the vocabulary reads like this; did you mean: the customer answers"
                                + " {string}? docs/analysts.md lists them all"));
        assertThat(scenario.file()).isEqualTo("processes/tea/tea.feature");
    }

    @Test
    void aScenarioWithoutStepsHasNotPassed() {
        assertThat(played("""
                Feature: Tea
                  Scenario: Tea time
                """).failure()).map(Failure::reason).contains("it has no steps");
    }

    @Test
    void aFileThatIsNoFeatureIsRefused() {
        assertThatThrownBy(() -> played("Tea is served at five."))
                .isInstanceOf(FeatureParseException.class)
                .hasMessageContaining("processes/tea/tea.feature cannot be read as scenarios")
                .hasMessageContaining("(1:1)");
    }

    private static ScenarioExecution played(String feature) {
        var files = new TreeMap<String, byte[]>();
        files.put("tea.feature", feature.getBytes(StandardCharsets.UTF_8));
        files.put("tea.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="tea">
                  <process id="tea" isExecutable="true"/>
                </definitions>
                """.getBytes(StandardCharsets.UTF_8));
        var rehearsal = new FeatureRunner(new ScenarioContext(0, day -> true), (flow, references) -> Map.of());
        return rehearsal
                .play(List.of(new ProcessFolder("tea", files)))
                .get(0)
                .scenarios()
                .get(0);
    }
}
