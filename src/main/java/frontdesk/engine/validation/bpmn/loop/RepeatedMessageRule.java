package frontdesk.engine.validation.bpmn.loop;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.SequenceFlowGraph;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstNumber;

/**
 * A message that goes out again and again by time alone ends by a count or by a date. Otherwise who does not answer gets it
 * for ever, however long the waits between are.
 */
final class RepeatedMessageRule implements BpmnRule {

    /** A count above this ends nothing: whoever gets so many messages and does not answer will not answer. */
    private static final int MOST_ROUNDS = 20;

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return circles(model, Set.of())
                .flatMap(circle -> circles(model, counted(model, circle)).filter(circle::containsAll))
                .distinct()
                .flatMap(circle ->
                        circle.stream().filter(model::isSending).limit(1).map(step -> finding(model, step, circle)));
    }

    /** What goes round by time alone and sends, where only a count of these variables or a date ends it. */
    private static Stream<Set<XmlElement>> circles(BpmnDocument model, Set<String> counts) {
        return new WaitlessGraph(
                        model,
                        step -> WaitlessGraph.repetition(model, step).isPresent(),
                        way -> !isBounded(model, way, counts))
                .circles()
                .filter(circle -> circle.stream().anyMatch(model::isSending));
    }

    /** The numbers that steps of the circle write. */
    private static Set<String> counted(BpmnDocument model, Set<XmlElement> circle) {
        return model.flow().flatMap(flow -> flow.dataContract()).stream()
                .flatMap(contract -> circle.stream()
                        .flatMap(step -> contract.bySteps().getOrDefault(model.stepName(step), Set.of()).stream())
                        .filter(name ->
                                Number.class.isAssignableFrom(contract.types().get(name))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Finding finding(BpmnDocument model, XmlElement step, Set<XmlElement> circle) {
        String steps = circle.stream().map(XmlElement::id).sorted().limit(10).collect(Collectors.joining(", "));
        return model.finding(
                step,
                ("is sent again each time round (%s) for as long as nobody answers; let a gateway in the circle end it by a"
                                + " count up to %d or a date, such as ${textAttempts >= 2}")
                        .formatted(steps, MOST_ROUNDS));
    }

    /** Whether it leaves a gateway that counts rounds or asks for a time: one of its ways has such a condition. */
    private static boolean isBounded(BpmnDocument model, XmlElement way, Set<String> counts) {
        return model.graph().source(way).stream()
                .filter(source -> source.kind().endsWith("Gateway"))
                .flatMap(gateway -> model.graph().out(gateway).stream())
                .anyMatch(other -> countsOrAsksForTime(other, counts));
    }

    private static boolean countsOrAsksForTime(XmlElement way, Set<String> counts) {
        return JuelExpression.in(SequenceFlowGraph.condition(way))
                .filter(condition -> !condition.calls().isEmpty()
                        || condition.variables().stream().anyMatch(counts::contains) && !hasHighNumber(condition))
                .isPresent();
    }

    private static boolean hasHighNumber(JuelExpression expression) {
        return expression
                .parts()
                .filter(AstNumber.class::isInstance)
                .map(number -> (Number) ((AstNumber) number).eval(null, null))
                .anyMatch(number -> number.doubleValue() > MOST_ROUNDS);
    }
}
