package frontdesk.web.models;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.operations.ModelImpactAnalysis;
import frontdesk.ports.operations.ModelImpactAnalysis.Answer;
import frontdesk.ports.operations.ScenarioResult;
import frontdesk.ports.operations.ScenarioResult.Outcome;
import frontdesk.ports.operations.ScenarioRunner;
import frontdesk.ports.operations.ScenarioRunner.Trial;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** The flow's scenarios are played where they can tell something, and not for files that would be refused. */
class ImpactControllerTest {
    private static final byte[] MODEL = "<process id=\"visit\"/>".getBytes(StandardCharsets.UTF_8);
    private static final ModelImpactAnalysis TAKES = files -> new Answer.Taken(List.of(), List.of());
    private static final ModelImpactAnalysis REFUSES = files -> new Answer.Refused(List.of());

    private final List<Set<String>> tried = new ArrayList<>();
    private final ScenarioRunner trials = files -> {
        tried.add(files.keySet());
        return new Trial.Played(List.of(new ScenarioResult(
                "Visit", "A guest", Outcome.FAILED, Optional.of("Then all is said"), Optional.of("it is not"))));
    };

    @Test
    void whatWouldBeTakenIsTried() {
        ImpactView view = new ImpactController(TAKES, trials).impact(MODEL, MediaType.APPLICATION_XML, true);

        assertThat(tried).containsExactly(Set.of("visit.bpmn"));
        assertThat(view.scenarios().orElseThrow().played()).singleElement().satisfies(scenario -> {
            assertThat(scenario.scenario()).isEqualTo("A guest");
            assertThat(scenario.reason()).contains("it is not");
        });
    }

    @Test
    void whatWouldBeRefusedIsNot() {
        ImpactView view = new ImpactController(REFUSES, trials).impact(MODEL, MediaType.APPLICATION_XML, true);

        assertThat(view.scenarios()).isEmpty();
        assertThat(tried).isEmpty();
    }

    @Test
    void whoWantsNoTrialGetsNone() {
        ImpactView view = new ImpactController(TAKES, trials).impact(MODEL, MediaType.APPLICATION_XML, false);

        assertThat(view.scenarios()).isEmpty();
        assertThat(tried).isEmpty();
    }
}
