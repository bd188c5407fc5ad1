package frontdesk.engine.validation.bpmn.controlflow;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.Drawing;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prevents that a join at which a case waits for ever gets in, and that a wide diagram exhausts the node that looks at it. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class ParallelJoinRuleTest {
    private static final String STUCK = "waits for ways that cannot all come";
    private static final String TOO_LARGE = "too many combinations";

    @ParameterizedTest
    @ValueSource(ints = {2, 60, 100, 2_000})
    void aForkWhoseWaysAllRejoinIsSound(int ways) {
        var drawing = forked(ways);
        IntStream.range(0, ways)
                .forEach(way -> drawing.step("task", "work-" + way).way("fork", "work-" + way, "join"));

        assertThat(drawing.elementsOf(STUCK)).isEmpty();
        assertThat(drawing.elementsOf(TOO_LARGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 100})
    void aForkOneOfWhoseWaysMayEndElsewhereIsNamedAtItsJoin(int ways) {
        var drawing = forked(ways).step("exclusiveGateway", "choice").step("endEvent", "aside");
        IntStream.range(1, ways)
                .forEach(way -> drawing.step("task", "work-" + way).way("fork", "work-" + way, "join"));
        drawing.way("fork", "choice", "join").way("choice", "aside");

        assertThat(drawing.elementsOf(STUCK)).containsExactly("join");
    }

    @Test
    void decisionsOnWaysThatMeetAgainBeforeTheJoinAreSound() {
        var drawing = forked(100);
        IntStream.range(0, 100)
                .forEach(way -> drawing.step("exclusiveGateway", "choice-" + way)
                        .step("task", "one-" + way)
                        .step("task", "other-" + way)
                        .step("exclusiveGateway", "met-" + way)
                        .way("fork", "choice-" + way, "one-" + way, "met-" + way, "join")
                        .way("choice-" + way, "other-" + way, "met-" + way));

        assertThat(drawing.elementsOf(STUCK)).isEmpty();
        assertThat(drawing.elementsOf(TOO_LARGE)).isEmpty();
    }

    @Test
    void forksWithinForksAreSound() {
        var drawing = forked(10);
        IntStream.range(0, 10).forEach(way -> {
            drawing.step("parallelGateway", "fork-" + way)
                    .step("parallelGateway", "join-" + way)
                    .way("fork", "fork-" + way)
                    .way("join-" + way, "join");
            IntStream.range(0, 10)
                    .mapToObj(inner -> "work-" + way + "-" + inner)
                    .forEach(work -> drawing.step("task", work).way("fork-" + way, work, "join-" + way));
        });

        assertThat(drawing.elementsOf(STUCK)).isEmpty();
    }

    @Test
    void anInclusiveJoinGoesOnOnceWhateverWasChosen() {
        var drawing = forked(2)
                .step("inclusiveGateway", "some-of")
                .step("inclusiveGateway", "all-of-those")
                .step("task", "post")
                .step("task", "phone")
                .step("task", "file")
                .way("fork", "some-of", "post", "all-of-those", "join")
                .way("some-of", "phone", "all-of-those")
                .way("fork", "file", "join");

        assertThat(drawing.elementsOf(STUCK)).isEmpty();
    }

    @Test
    void aParallelJoinOfInclusiveWaysIsNamed() {
        var drawing = new Drawing()
                .step("startEvent", "begin")
                .step("inclusiveGateway", "some-of")
                .step("parallelGateway", "join")
                .step("task", "post")
                .step("task", "phone")
                .step("endEvent", "over")
                .way("begin", "some-of", "post", "join", "over")
                .way("some-of", "phone", "join");

        assertThat(drawing.elementsOf(STUCK)).containsExactly("join");
    }

    @Test
    void aWayThatJumpsByALinkArrives() {
        String link = "<linkEventDefinition name=\"later\" />";
        var drawing = forked(2)
                .step("intermediateThrowEvent", "jump", "", link)
                .step("intermediateCatchEvent", "landing", "", link)
                .step("task", "file")
                .way("fork", "jump")
                .way("landing", "join")
                .way("fork", "file", "join");

        assertThat(drawing.elementsOf(STUCK)).isEmpty();
    }

    @Test
    void manyEventsBesideOneStepAreSound() {
        var drawing = forked(2)
                .step("task", "work")
                .step("task", "file")
                .way("fork", "work", "join")
                .way("fork", "file", "join");
        IntStream.range(0, 500)
                .forEach(event -> drawing.step(
                                "boundaryEvent",
                                "meanwhile-" + event,
                                "cancelActivity=\"false\" attachedToRef=\"work\"",
                                "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>")
                        .step("endEvent", "noted-" + event)
                        .way("meanwhile-" + event, "noted-" + event));

        assertThat(drawing.elementsOf(STUCK)).isEmpty();
        assertThat(drawing.elementsOf(TOO_LARGE)).isEmpty();
    }

    @Test
    void whatCannotBePlayedThroughIsSaidAtItsForkWithTheWayOut() {
        var drawing = forked(20);
        IntStream.range(0, 20)
                .forEach(way -> drawing.step("parallelGateway", "both-" + way)
                        .step("exclusiveGateway", "choice-" + way)
                        .step("inclusiveGateway", "some-" + way)
                        .step("endEvent", "over-" + way)
                        .way("fork", "both-" + way, "join")
                        .way("both-" + way, "choice-" + way, "some-" + way, "over-" + way)
                        .way("choice-" + way, "over-" + way)
                        .way("choice-" + way, "some-" + way));

        assertThat(drawing.elementsOf(TOO_LARGE + " for it to be shown that each join is reached; draw each way up"
                        + " to its join as a subprocess"))
                .containsExactly("fork");
        assertThat(drawing.elementsOf(STUCK)).isEmpty();
    }

    private static Drawing forked(int ways) {
        assertThat(ways).isGreaterThan(1);
        return new Drawing()
                .step("startEvent", "begin")
                .step("parallelGateway", "fork")
                .step("parallelGateway", "join")
                .step("endEvent", "over")
                .way("begin", "fork")
                .way("join", "over");
    }
}
