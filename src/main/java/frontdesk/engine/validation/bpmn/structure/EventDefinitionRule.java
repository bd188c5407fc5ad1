package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Each process and subprocess begins at one place, each event says what happens, and each timer when. */
final class EventDefinitionRule implements BpmnRule {
    private static final Map<String, Set<String>> WHAT_HAPPENS = Map.of(
            "boundaryEvent",
            Set.of("timer", "message", "error", "escalation", "signal"),
            "intermediateCatchEvent",
            Set.of("timer", "message", "signal", "link"));

    private static final Map<String, Set<String>> WHAT_IT_DOES = Map.of(
            "endEvent",
            Set.of("terminate", "error", "escalation", "signal"),
            "intermediateThrowEvent",
            Set.of("escalation", "signal", "link"));

    private static final Set<String> TIMES = Set.of("timeDate", "timeDuration", "timeCycle");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.of(
                        model.scopes().flatMap(scope -> starts(model, scope)),
                        events(
                                model,
                                WHAT_IT_DOES,
                                event -> !definitions(event).isEmpty(),
                                "does nothing that an event can do here; make it plain, or choose one of %s"),
                        events(model, WHAT_HAPPENS, event -> true, "says not what happens; choose one of %s"),
                        model.flowNodes()
                                .flatMap(event -> event.children("timerEventDefinition"))
                                .filter(timer ->
                                        timer.children().map(XmlElement::kind).noneMatch(TIMES::contains))
                                .map(timer -> model.finding(
                                        timer, "has no time; give it a date, a duration such as PT1H, or a cycle")))
                .flatMap(findings -> findings);
    }

    /**
     * Events that say none of what their kind may, or more than one. A signal is none of what is proposed: another rule
     * says why.
     */
    private static Stream<Finding> events(
            BpmnDocument model, Map<String, Set<String>> may, Predicate<XmlElement> concerned, String problem) {
        return may.entrySet().stream()
                .flatMap(kind -> model.all(kind.getKey())
                        .filter(concerned)
                        .filter(event -> !saysOneOf(kind.getValue(), event))
                        .map(event -> model.finding(
                                event,
                                problem.formatted(kind.getValue().stream()
                                        .filter(what -> !what.equals("signal"))
                                        .sorted()
                                        .toList()))));
    }

    private static Stream<Finding> starts(BpmnDocument model, XmlElement scope) {
        List<XmlElement> starts = model.graph().inside(scope).stream()
                .filter(node -> node.kind().equals("startEvent"))
                .toList();
        if (starts.size() != 1) {
            return Stream.of(model.finding(
                    scope, "has %d start events; give it exactly one, where it begins".formatted(starts.size())));
        }
        boolean byEvent = scope.attribute("triggeredByEvent").equals("true");
        return starts.stream()
                .filter(start -> definitions(start).isEmpty() == byEvent)
                .map(start -> model.finding(
                        start,
                        byEvent
                                ? "says not what happens; choose what begins this subprocess, such as a message"
                                : "waits for something, but it begins at once; make it a plain start event"));
    }

    private static boolean saysOneOf(Set<String> kinds, XmlElement event) {
        List<String> definitions = definitions(event);
        return definitions.size() == 1 && kinds.contains(definitions.get(0).replace("EventDefinition", ""));
    }

    private static List<String> definitions(XmlElement event) {
        return event.children()
                .map(XmlElement::kind)
                .filter(kind -> kind.endsWith("EventDefinition"))
                .toList();
    }
}
