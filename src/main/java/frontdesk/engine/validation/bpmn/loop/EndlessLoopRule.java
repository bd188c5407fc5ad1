package frontdesk.engine.validation.bpmn.loop;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.SequenceFlowGraph;
import frontdesk.engine.validation.bpmn.value.PossibleValues;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case that goes round without a wait goes round for ever within a moment, and sends what it sends each time. Only
 * people, messages and time that lies ahead make it wait; a step that is executed asynchronously does not.
 */
final class EndlessLoopRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        Predicate<XmlElement> sure = step -> new TimerWait(model, step).isSure()
                || WaitlessGraph.repetition(model, step).isPresent();
        Predicate<XmlElement> deadline = event -> sure.test(event) || new TimerWait(model, event).isDeadline();
        // A timer that lies ahead under a condition only counts where each round asks that condition.
        Predicate<XmlElement> provided = event ->
                deadline.test(event) || new TimerWait(model, event).provision().isPresent();
        Set<String> conditions = model.flowNodes()
                .flatMap(event -> new TimerWait(model, event).provision().stream())
                .collect(Collectors.toSet());
        Stream<Set<XmlElement>> circles = Stream.of(
                        new WaitlessGraph(model, provided, way -> true),
                        new WaitlessGraph(model, deadline, way -> !asks(way, conditions)),
                        new WaitlessGraph(model, sure, way -> !isDecided(model, way)))
                .flatMap(WaitlessGraph::circles);
        return Stream.concat(
                Stream.concat(circles, withoutChange(model, provided))
                        .distinct()
                        .map(circle -> model.finding(shown(circle), text(circle))),
                model.all("boundaryEvent").flatMap(event -> sameDeadline(model, event)));
    }

    /** A step that is repeated on a change is led back to by that result alone: any other would come up again. */
    private static Stream<Set<XmlElement>> withoutChange(BpmnDocument model, Predicate<XmlElement> waits) {
        var values = new PossibleValues(model);
        return model.flowNodes()
                .flatMap(step -> WaitlessGraph.repetition(model, step).stream()
                        .flatMap(on -> values.codesOf(on.variable()).stream()
                                .filter(value -> !value.equals(on.value()))
                                .map(value -> new ConditionWithValue(model, on.variable(), value)))
                        .map(condition -> new WaitlessGraph(
                                model, other -> !other.equals(step) && waits.test(other), condition::mayTake))
                        .flatMap(WaitlessGraph::circles)
                        .filter(circle -> circle.contains(step)));
    }

    /** A deadline that is past stays past, so a case that comes back to it waits only where it has been set anew. */
    private static Stream<Finding> sameDeadline(BpmnDocument model, XmlElement event) {
        Set<String> variables = new TimerWait(model, event).deadlineVariables();
        if (variables.isEmpty()) {
            return Stream.empty();
        }
        List<XmlElement> writers = model.flow().flatMap(flow -> flow.dataContract()).stream()
                .flatMap(contract -> model.flowNodes()
                        .filter(step -> model.writtenBy(step, contract).stream().anyMatch(variables::contains)))
                .toList();
        return new WaitlessGraph(
                        model,
                        other -> new TimerWait(model, other).isSure(),
                        way -> model.graph()
                                .target(way)
                                .filter(writers::contains)
                                .isEmpty())
                .circles()
                .filter(circle -> circle.contains(event))
                .map(circle -> model.finding(event, sameDeadlineText(circle, variables, writers)));
    }

    private static String sameDeadlineText(Set<XmlElement> circle, Set<String> variables, List<XmlElement> writers) {
        return ("waits until a time that is past for whoever comes round here (%s), and would go round for ever; lead"
                        + " back through a step that sets %s anew: %s")
                .formatted(
                        ids(circle.stream().sorted(Comparator.comparing(XmlElement::id))),
                        String.join(", ", new TreeSet<>(variables)),
                        ids(writers.stream()));
    }

    private static boolean isDecided(BpmnDocument model, XmlElement way) {
        return model.graph()
                .source(way)
                .filter(source -> Set.of("exclusiveGateway", "inclusiveGateway").contains(source.kind()))
                .filter(source -> model.graph().out(source).size() > 1)
                .isPresent();
    }

    private static boolean asks(XmlElement way, Set<String> conditions) {
        return JuelExpression.in(SequenceFlowGraph.condition(way))
                .flatMap(JuelExpression::asCall)
                .filter(call -> conditions.contains(call.bean() + "." + call.method()))
                .isPresent();
    }

    /** The timer that does not wait, or else where it is decided to go round. */
    private static XmlElement shown(Set<XmlElement> circle) {
        return timer(circle)
                .or(() -> circle.stream()
                        .filter(step -> step.kind().endsWith("Gateway"))
                        .findFirst())
                .orElseGet(() -> circle.iterator().next());
    }

    private static String text(Set<XmlElement> circle) {
        String steps = ids(circle.stream().sorted(Comparator.comparing(XmlElement::id)));
        return timer(circle)
                .map(timer ->
                        "waits until a time that may be past, and a case that comes round here (%s) would go round"
                                + " for ever; wait for a duration such as PT1H, or for a time that always lies ahead")
                .orElse(
                        "a case would go round here for ever without a wait (%s); draw a user task, a message or a timer"
                                + " into the circle")
                .formatted(steps);
    }

    private static Optional<XmlElement> timer(Set<XmlElement> circle) {
        return circle.stream()
                .filter(step -> step.children("timerEventDefinition").findAny().isPresent())
                .findFirst();
    }

    private static String ids(Stream<XmlElement> steps) {
        return steps.map(XmlElement::id).limit(10).collect(Collectors.joining(", "));
    }
}
