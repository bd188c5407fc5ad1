package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * A case that goes round without a wait goes round for ever within a moment, and sends what it sends each time. Only
 * people, messages and time that lies ahead make it wait; a step that is executed asynchronously does not.
 */
final class EndlessLoopRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        Predicate<XmlElement> sure = event -> new TimerWait(model, event).isSure();
        Predicate<XmlElement> deadline = event -> sure.test(event) || new TimerWait(model, event).isDeadline();
        // A timer that lies ahead under a condition only counts where each round asks that condition.
        Predicate<XmlElement> provided = event ->
                deadline.test(event) || new TimerWait(model, event).provision().isPresent();
        Set<String> conditions = model.flowNodes()
                .flatMap(event -> new TimerWait(model, event).provision().stream())
                .collect(Collectors.toSet());
        return Stream.of(
                        new WaitlessGraph(model, provided, way -> true),
                        new WaitlessGraph(model, deadline, way -> !asks(way, conditions)),
                        new WaitlessGraph(model, sure, way -> !isDecided(model, way)))
                .flatMap(EndlessLoopRule::circles)
                .distinct()
                .map(circle -> model.finding(shown(circle), text(circle)));
    }

    private static boolean isDecided(BpmnDocument model, XmlElement way) {
        return model.graph()
                .source(way)
                .filter(source -> Set.of("exclusiveGateway", "inclusiveGateway").contains(source.kind()))
                .filter(source -> model.graph().out(source).size() > 1)
                .isPresent();
    }

    private static boolean asks(XmlElement way, Set<String> conditions) {
        try {
            return JuelExpression.parse(GatewayConditionRule.condition(way)).asCall().stream()
                    .anyMatch(call -> conditions.contains(call.bean() + "." + call.method()));
        } catch (TreeBuilderException reportedByTheRuleForExpressions) {
            return false;
        }
    }

    /** Each set of steps that lead to one another without a wait, in the order of the file. */
    private static Stream<Set<XmlElement>> circles(WaitlessGraph graph) {
        Map<WaitlessGraph.Place, List<WaitlessGraph.Place>> next = graph.places()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), place -> graph.next(place).toList()));
        Map<WaitlessGraph.Place, List<WaitlessGraph.Place>> before = next.entrySet().stream()
                .flatMap(from -> from.getValue().stream().map(to -> Map.entry(to, from.getKey())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var open = new LinkedHashSet<>(graph.places().toList());
        // What leads nowhere, or what nothing leads to, is in no circle; nor is what then leads nowhere.
        var unsure = new ArrayDeque<>(open);
        while (!unsure.isEmpty()) {
            WaitlessGraph.Place place = unsure.poll();
            boolean isOutside = isOutside(place, next, open) || isOutside(place, before, open);
            if (isOutside && open.remove(place)) {
                unsure.addAll(next.getOrDefault(place, List.of()));
                unsure.addAll(before.getOrDefault(place, List.of()));
            }
        }
        var circles = new LinkedHashSet<Set<XmlElement>>();
        while (!open.isEmpty()) {
            WaitlessGraph.Place first = open.iterator().next();
            Set<WaitlessGraph.Place> circle = reached(first, next, open);
            circle.retainAll(reached(first, before, open));
            open.removeAll(circle);
            open.remove(first);
            if (!circle.isEmpty()) {
                circles.add(graph.places()
                        .filter(circle::contains)
                        .map(WaitlessGraph.Place::step)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        return circles.stream();
    }

    private static boolean isOutside(
            WaitlessGraph.Place place,
            Map<WaitlessGraph.Place, List<WaitlessGraph.Place>> neighbours,
            Set<WaitlessGraph.Place> open) {
        return neighbours.getOrDefault(place, List.of()).stream().noneMatch(open::contains);
    }

    private static Set<WaitlessGraph.Place> reached(
            WaitlessGraph.Place first,
            Map<WaitlessGraph.Place, List<WaitlessGraph.Place>> neighbours,
            Set<WaitlessGraph.Place> within) {
        var met = new HashSet<WaitlessGraph.Place>();
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            neighbours.getOrDefault(open.poll(), List.of()).stream()
                    .filter(within::contains)
                    .filter(met::add)
                    .forEach(open::add);
        }
        return met;
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
        String steps = circle.stream().map(XmlElement::id).sorted().limit(10).collect(Collectors.joining(", "));
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
}
