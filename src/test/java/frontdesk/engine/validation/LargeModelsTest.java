package frontdesk.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.model.Finding;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Prevents that a diagram of 2,000 elements keeps whoever looks at it waiting, whatever its shape. */
@Timeout(10)
@Execution(ExecutionMode.CONCURRENT)
class LargeModelsTest {
    private static final int MANY = 2_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void isAnswered(String shape, Drawing drawing) {
        assertThat(drawing.findings())
                .as(shape)
                .extracting(Finding::text)
                .noneMatch(text -> text.startsWith("is never reached") || text.startsWith("the way stops here"));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("a chain", chain("task")),
                Arguments.of(
                        "a chain that the file tells backwards", chain("task").backwards()),
                Arguments.of("a chain of decisions that can go back", ladder()),
                Arguments.of("a decision between all", star("exclusiveGateway")),
                Arguments.of("an inclusive choice of all", star("inclusiveGateway")),
                Arguments.of("events at one step", eventsAtOneStep()),
                Arguments.of("event subprocesses", eventSubprocesses()),
                Arguments.of("subprocesses within subprocesses", nested()));
    }

    private static Drawing begun() {
        return new Drawing().step("startEvent", "begin").step("endEvent", "over");
    }

    private static Drawing chain(String kind) {
        var drawing = begun().way("begin", "step-0").way("step-" + (MANY - 1), "over");
        IntStream.range(0, MANY).forEach(step -> drawing.step(kind, "step-" + step));
        IntStream.range(1, MANY).forEach(step -> drawing.way("step-" + (step - 1), "step-" + step));
        return drawing;
    }

    private static Drawing ladder() {
        var drawing = chain("exclusiveGateway");
        IntStream.range(2, MANY).forEach(step -> drawing.way("step-" + step, "step-" + (step - 2)));
        return drawing;
    }

    private static Drawing star(String kind) {
        var drawing = begun().step(kind, "choice").way("begin", "choice");
        IntStream.range(0, MANY)
                .forEach(step -> drawing.step("task", "step-" + step).way("choice", "step-" + step, "over"));
        return drawing;
    }

    private static Drawing eventsAtOneStep() {
        var drawing = begun().step("userTask", "work").way("begin", "work", "over");
        IntStream.range(0, MANY)
                .forEach(event -> drawing.step(
                                "boundaryEvent",
                                "late-" + event,
                                "attachedToRef=\"work\"",
                                "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>")
                        .way("late-" + event, "over"));
        return drawing;
    }

    private static Drawing eventSubprocesses() {
        var drawing = begun().step("userTask", "work").way("begin", "work", "over");
        IntStream.range(0, MANY / 4)
                .forEach(event -> drawing.step(
                        "subProcess",
                        "aside-" + event,
                        "triggeredByEvent=\"true\"",
                        "<startEvent id=\"b-%1$d\"/><endEvent id=\"e-%1$d\"/><sequenceFlow id=\"f-%1$d\" sourceRef=\"b-%1$d\" targetRef=\"e-%1$d\"/>"
                                .formatted(event)));
        return drawing;
    }

    private static Drawing nested() {
        String inside = "";
        for (int depth = 0; depth < 90; depth++) {
            inside =
                    ("<startEvent id=\"b-%1$d\"/><sequenceFlow id=\"f-%1$d\" sourceRef=\"b-%1$d\" targetRef=\"s-%1$d\"/>"
                                    + "<subProcess id=\"s-%1$d\">%2$s</subProcess><endEvent id=\"e-%1$d\"/>"
                                    + "<sequenceFlow id=\"g-%1$d\" sourceRef=\"s-%1$d\" targetRef=\"e-%1$d\"/>")
                            .formatted(
                                    depth,
                                    inside.isEmpty()
                                            ? "<startEvent id=\"b\"/><sequenceFlow id=\"f\" sourceRef=\"b\" targetRef=\"e\"/><endEvent id=\"e\"/>"
                                            : inside);
        }
        return begun().step("subProcess", "outermost", "", inside).way("begin", "outermost", "over");
    }
}
