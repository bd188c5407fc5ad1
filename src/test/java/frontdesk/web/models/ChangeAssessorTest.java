package frontdesk.web.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.ports.operations.ModelImpactAnalysis;
import frontdesk.ports.operations.ModelImpactAnalysis.Answer;
import frontdesk.ports.operations.ModelImpactAnalysis.Flow;
import frontdesk.ports.operations.OverwrittenChanges;
import frontdesk.ports.operations.ScenarioRunner;
import frontdesk.ports.operations.ScenarioRunner.ScenarioResult;
import frontdesk.ports.operations.ScenarioRunner.ScenarioResult.Outcome;
import frontdesk.ports.operations.ScenarioRunner.Trial;
import frontdesk.ports.operations.ScenarioTrials;
import frontdesk.support.fixture.ScenarioTrialsInMemory;
import frontdesk.web.json.InvalidRequestException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The flow's scenarios are played where they can tell something, and what comes of it is kept for the whole flow. */
class ChangeAssessorTest {
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
    private static final Trial FAILS = new Trial.Played(List.of(
            new ScenarioResult("Visit", "A regular", Outcome.PASSED, Optional.empty(), Optional.empty()),
            new ScenarioResult(
                    "Visit", "A guest", Outcome.FAILED, Optional.of("Then all is said"), Optional.of("it is not"))));
    private static final Trial PASSES = new Trial.Played(
            List.of(new ScenarioResult("Visit", "A guest", Outcome.PASSED, Optional.empty(), Optional.empty())));

    private final List<Set<String>> tried = new ArrayList<>();
    private final ScenarioTrialsInMemory kept = new ScenarioTrialsInMemory();

    @Test
    void whatWouldBeTakenIsTriedWithAllThatBelongsToIt() {
        ImpactView view = asks(FAILS, "visit.bpmn");

        assertThat(tried).containsExactly(Set.of("visit.bpmn", "greet.form"));
        assertThat(view.scenarios().orElseThrow().played()).hasSize(2).last().satisfies(scenario -> {
            assertThat(scenario.scenario()).isEqualTo("A guest");
            assertThat(scenario.reason()).contains("it is not");
        });
    }

    @Test
    void aTrialIsKeptWithWhoAskedAndWhatFailedFirst() {
        ImpactView view = asks(FAILS, "visit.bpmn");

        assertThat(kept.of("all-files").orElseThrow())
                .isEqualTo(new ScenarioTrials.Trial(
                        "all-files",
                        "visit",
                        false,
                        "ana",
                        NOW,
                        Optional.of("'A guest', Then all is said: it is not")));
        assertThat(view.trial().orElseThrow().passed()).isFalse();
    }

    @Test
    void scenariosThatComeAlongArePlayedAndNotPublished() {
        asks(PASSES, "visit.bpmn", "visit.feature");

        assertThat(tried).containsExactly(Set.of("visit.bpmn", "greet.form", "visit.feature"));
        assertThat(kept.of("all-files").orElseThrow().passed()).isTrue();
        assertThat(kept.of("all-files").orElseThrow().ownScenarios()).isTrue();
    }

    @Test
    void scenariosThatCannotBePlayedHaveFailed() {
        asks(new Trial.Refused(List.of("visit.feature: holds no scenario")), "visit.bpmn");

        assertThat(kept.of("all-files").orElseThrow().failure()).contains("visit.feature: holds no scenario");
    }

    @Test
    void wherePlayedIsNothingNothingHasPassed() {
        asks(new Trial.Played(List.of()), "visit.bpmn");

        assertThat(kept.of("all-files").orElseThrow().passed()).isFalse();
    }

    @Test
    void aTrialThatDoesNotTakePlaceSaysNothingOfTheFiles() {
        asks(PASSES, "visit.bpmn");
        ImpactView view = asks(new Trial.NotPlayed(List.of("Another trial is under way")), "visit.bpmn");

        assertThat(view.scenarios().orElseThrow().notPlayed()).containsExactly("Another trial is under way");
        assertThat(view.trial().orElseThrow().passed()).as("the trial before").isTrue();
    }

    @Test
    void whatWouldBeRefusedIsNotTried() {
        ImpactView view =
                assessment(files -> new Answer.Refused(List.of()), PASSES).of(named("visit.bpmn"), true, "ana");

        assertThat(view.scenarios()).isEmpty();
        assertThat(tried).isEmpty();
        assertThat(kept.of("all-files")).isEmpty();
    }

    @Test
    void whoWantsNoTrialGetsNone() {
        ImpactView view = assessment(ChangeAssessorTest::taken, PASSES).of(named("visit.bpmn"), false, "ana");

        assertThat(view.scenarios()).isEmpty();
        assertThat(view.trial()).isEmpty();
        assertThat(tried).isEmpty();
    }

    @Test
    void scenariosThatNobodyWouldPlayAreRefused() {
        assertThatThrownBy(() -> asks(PASSES, "visit.feature")).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> asks(PASSES, "visit.bpmn", "others.feature"))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(tried).isEmpty();
    }

    private ImpactView asks(Trial trial, String... files) {
        return assessment(ChangeAssessorTest::taken, trial).of(named(files), true, "ana");
    }

    private ChangeAssessor assessment(ModelImpactAnalysis impacts, Trial trial) {
        ScenarioRunner runner = files -> {
            tried.add(files.keySet());
            return trial;
        };
        return new ChangeAssessor(impacts, runner, kept, new NothingOverwritten(), InstantSource.fixed(NOW));
    }

    private static Answer taken(SortedMap<String, byte[]> files) {
        return new Answer.Taken(
                List.of(), List.of(new Flow("visit", 2, List.of())), named("visit.bpmn", "greet.form"), "all-files");
    }

    private static SortedMap<String, byte[]> named(String... files) {
        var named = new TreeMap<String, byte[]>();
        List.of(files).forEach(name -> named.put(name, new byte[0]));
        return named;
    }

    private static final class NothingOverwritten implements OverwrittenChanges {
        @Override
        public Optional<Warning> of(String flow, int version) {
            return Optional.empty();
        }

        @Override
        public Optional<Warning> of(String flow, SortedMap<String, byte[]> files, String by) {
            return Optional.empty();
        }
    }
}
