package frontdesk.engine.validation.bpmn.loop;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.Drawing;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Prevents that a case goes round without a wait, and sends what it sends thousands of times. */
@Execution(ExecutionMode.CONCURRENT)
class EndlessLoopRuleTest {
    private static final String NO_WAIT = "a case would go round here for ever without a wait";
    private static final String PAST = "waits until a time that may be past";
    private static final String ASIDE = "triggeredByEvent=\"true\"";

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void isNamedAtItsElement(String name, Drawing drawing, String element, String sentence) {
        assertThat(drawing.elementsOf(sentence)).as(name).containsExactly(element);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waiting")
    void aCircleWithAWaitIsSound(String name, Drawing drawing) {
        assertThat(drawing.elementsOf(NO_WAIT)).as(name).isEmpty();
        assertThat(drawing.elementsOf(PAST)).as(name).isEmpty();
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of("a task", round(new Drawing().step("task", "step")), "again", NO_WAIT),
                Arguments.of(
                        "a service task that is executed asynchronously",
                        round(new Drawing().step("serviceTask", "step", "camunda:asyncBefore=\"true\"", "")),
                        "again",
                        NO_WAIT),
                Arguments.of(
                        "a timer of no duration",
                        round(new Drawing().step("intermediateCatchEvent", "step", "", timer("timeDuration", "PT0S"))),
                        "step",
                        PAST),
                Arguments.of(
                        "a timer of a second",
                        round(new Drawing().step("intermediateCatchEvent", "step", "", timer("timeDuration", "PT1S"))),
                        "step",
                        PAST),
                Arguments.of(
                        "a timer until a date",
                        round(new Drawing()
                                .step("intermediateCatchEvent", "step", "", timer("timeDate", "2026-01-01T00:00:00Z"))),
                        "step",
                        PAST),
                Arguments.of(
                        "an event-based gateway whose timer is past",
                        round(
                                new Drawing()
                                        .step("eventBasedGateway", "step")
                                        .step("intermediateCatchEvent", "now", "", timer("timeDuration", "PT0S"))
                                        .step("intermediateCatchEvent", "answer", "", "<messageEventDefinition />")
                                        .way("step", "now", "again")
                                        .way("step", "answer"),
                                "answer"),
                        "now",
                        PAST),
                Arguments.of(
                        "a user task whose timer leads back to it at once",
                        round(new Drawing()
                                .step("userTask", "step")
                                .step("boundaryEvent", "late", "attachedToRef=\"step\"", timer("timeDuration", "PT0S"))
                                .way("late", "step")),
                        "late",
                        PAST),
                Arguments.of(
                        "a user task whose deadline may be past and leads back to it undecided",
                        straight(new Drawing()
                                .step("userTask", "step")
                                .step(
                                        "boundaryEvent",
                                        "late",
                                        "attachedToRef=\"step\"",
                                        timer("timeDate", "${openingHours.after(roomName)}"))
                                .way("late", "step")),
                        "late",
                        PAST),
                Arguments.of(
                        "an error that leads back to its step",
                        straight(new Drawing()
                                .step("serviceTask", "step")
                                .step("boundaryEvent", "failed", "attachedToRef=\"step\"", "<errorEventDefinition />")
                                .way("failed", "step")),
                        "step",
                        NO_WAIT),
                Arguments.of(
                        "a subprocess that is passed at once",
                        round(new Drawing().step("subProcess", "step", "", inside("task", ""))),
                        "again",
                        NO_WAIT),
                Arguments.of(
                        "an error within a subprocess that leads back to it",
                        straight(new Drawing()
                                .step("subProcess", "step", "", inside("serviceTask", ""))
                                .step("boundaryEvent", "failed", "attachedToRef=\"step\"", "<errorEventDefinition />")
                                .way("failed", "step")),
                        "step",
                        NO_WAIT),
                Arguments.of(
                        "a list of tasks that may be empty",
                        round(
                                new Drawing()
                                        .step(
                                                "userTask",
                                                "step",
                                                "",
                                                "<multiInstanceLoopCharacteristics><loopCardinality>${many}</loopCardinality></multiInstanceLoopCharacteristics>")),
                        "again",
                        NO_WAIT),
                Arguments.of(
                        "links",
                        straight(new Drawing()
                                .step("exclusiveGateway", "step")
                                .step("intermediateThrowEvent", "jump", "", "<linkEventDefinition name=\"back\" />")
                                .step("intermediateCatchEvent", "land", "", "<linkEventDefinition name=\"back\" />")
                                .way("step", "jump")
                                .way("land", "step")),
                        "step",
                        NO_WAIT),
                Arguments.of(
                        "an event subprocess that goes round in itself",
                        straight(
                                new Drawing()
                                        .step("userTask", "step")
                                        .step(
                                                "subProcess",
                                                "aside",
                                                ASIDE,
                                                "<startEvent id=\"told\"><messageEventDefinition /></startEvent><exclusiveGateway id=\"circle\"/>"
                                                        + "<sequenceFlow id=\"f1\" sourceRef=\"told\" targetRef=\"circle\"/>"
                                                        + "<sequenceFlow id=\"f2\" sourceRef=\"circle\" targetRef=\"circle\"/>")),
                        "circle",
                        NO_WAIT),
                Arguments.of(
                        "an event subprocess that calls itself by a signal",
                        straight(new Drawing()
                                .step("userTask", "step")
                                .step(
                                        "subProcess",
                                        "aside",
                                        ASIDE,
                                        "<startEvent id=\"told\" isInterrupting=\"false\"><signalEventDefinition signalRef=\"s\"/></startEvent>"
                                                + "<endEvent id=\"tell\"><signalEventDefinition signalRef=\"s\"/></endEvent>"
                                                + "<sequenceFlow id=\"f1\" sourceRef=\"told\" targetRef=\"tell\"/>")),
                        "told",
                        NO_WAIT));
    }

    static Stream<Arguments> waiting() {
        return Stream.of(
                Arguments.of("a user task", round(new Drawing().step("userTask", "step"))),
                Arguments.of("a message", round(new Drawing().step("receiveTask", "step"))),
                Arguments.of(
                        "a timer of an hour",
                        round(new Drawing().step("intermediateCatchEvent", "step", "", timer("timeDuration", "PT1H")))),
                Arguments.of(
                        "a subprocess with a user task",
                        round(new Drawing().step("subProcess", "step", "", inside("userTask", "")))),
                Arguments.of(
                        "three tasks at once",
                        round(
                                new Drawing()
                                        .step(
                                                "userTask",
                                                "step",
                                                "",
                                                "<multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics>"))),
                Arguments.of(
                        "a user task whose timer leads back to it after a day",
                        round(new Drawing()
                                .step("userTask", "step")
                                .step("boundaryEvent", "late", "attachedToRef=\"step\"", timer("timeDuration", "P1D"))
                                .way("late", "step"))));
    }

    /** Begins, passes "step" and goes back to it, or ends. */
    private static Drawing round(Drawing drawing) {
        return round(drawing, "step");
    }

    private static Drawing round(Drawing drawing, String last) {
        return drawing.step("startEvent", "begin")
                .step("exclusiveGateway", "again")
                .step("endEvent", "over")
                .way("begin", "step")
                .way(last, "again", "over")
                .way("again", "step");
    }

    /** Begins, passes "step" and ends. */
    private static Drawing straight(Drawing drawing) {
        return drawing.step("startEvent", "begin").step("endEvent", "over").way("begin", "step", "over");
    }

    private static String timer(String kind, String text) {
        return "<timerEventDefinition><%1$s>%2$s</%1$s></timerEventDefinition>".formatted(kind, text);
    }

    private static String inside(String kind, String content) {
        return """
                <startEvent id="b"/><sequenceFlow id="f1" sourceRef="b" targetRef="in"/><%1$s id="in">%2$s</%1$s>\
                <sequenceFlow id="f2" sourceRef="in" targetRef="e"/><endEvent id="e"/>""".formatted(kind, content);
    }
}
