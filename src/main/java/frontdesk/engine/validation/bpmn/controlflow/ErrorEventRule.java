package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.job.UndeliverableMessageHandler;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An error that is caught can come, and one that is thrown is caught; escalations and signals that are named exist. */
final class ErrorEventRule implements BpmnRule {
    private static final Map<String, String> REFERENCES = Map.of(
            "errorEventDefinition",
            "error",
            "escalationEventDefinition",
            "escalation",
            "signalEventDefinition",
            "signal");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.of(references(model), codes(model), caught(model), thrown(model))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> references(BpmnDocument model) {
        return REFERENCES.entrySet().stream()
                .flatMap(kind -> model.all(kind.getKey())
                        .filter(event -> model.all(kind.getValue())
                                .noneMatch(known -> known.id().equals(event.attribute(kind.getValue() + "Ref"))))
                        .map(event -> model.finding(event, "names no %s; choose one".formatted(kind.getValue()))));
    }

    private static Stream<Finding> codes(BpmnDocument model) {
        Set<String> ownEnds =
                model.all("endEvent").flatMap(end -> code(model, end).stream()).collect(Collectors.toSet());
        return model.all("error")
                .filter(error -> !error.attribute("errorCode").equals(UndeliverableMessageHandler.ERROR)
                        && !ownEnds.contains(error.attribute("errorCode")))
                .map(error -> model.finding(
                        error,
                        "no step tells of the error '%s'; choose '%s', or throw it in an end event"
                                .formatted(error.attribute("errorCode"), UndeliverableMessageHandler.ERROR)));
    }

    private static Stream<Finding> caught(BpmnDocument model) {
        return model.all("boundaryEvent")
                .filter(event -> code(model, event).isPresent())
                .filter(event ->
                        Optional.ofNullable(model.graph().nodes().get(event.attribute("attachedToRef"))).stream()
                                .flatMap(XmlElement::withDescendants)
                                .noneMatch(step ->
                                        canThrow(model, step, code(model, event).orElseThrow())))
                .map(event -> model.finding(
                        event, "waits for an error that its step never tells of; attach it to one that sends"));
    }

    private static Stream<Finding> thrown(BpmnDocument model) {
        return model.all("endEvent")
                .filter(end -> code(model, end).isPresent())
                .filter(end -> catchers(model)
                        .noneMatch(catcher -> isAround(model, catcher, end)
                                && code(model, catcher).equals(code(model, end))))
                .map(end ->
                        model.finding(end, "throws an error that nobody catches; catch it at a subprocess around it"));
    }

    private static Stream<XmlElement> catchers(BpmnDocument model) {
        return Stream.of("boundaryEvent", "startEvent").flatMap(model::all);
    }

    /** A boundary event catches what happens within its step, an event subprocess what happens beside it. */
    private static boolean isAround(BpmnDocument model, XmlElement catcher, XmlElement end) {
        Optional<XmlElement> area = catcher.kind().equals("startEvent")
                ? catcher.parent().flatMap(XmlElement::parent)
                : Optional.ofNullable(model.graph().nodes().get(catcher.attribute("attachedToRef")));
        return area.filter(around -> end.nearest(around::equals).equals(around)).isPresent();
    }

    private static boolean canThrow(BpmnDocument model, XmlElement step, String code) {
        return code.equals(UndeliverableMessageHandler.ERROR) && model.isSending(step)
                || step.kind().equals("endEvent")
                        && code(model, step).filter(code::equals).isPresent();
    }

    private static Optional<String> code(BpmnDocument model, XmlElement event) {
        return event.children("errorEventDefinition")
                .flatMap(definition ->
                        model.all("error").filter(error -> error.id().equals(definition.attribute("errorRef"))))
                .map(error -> error.attribute("errorCode"))
                .findFirst();
    }
}
