package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a diagram waits for, the application tells it; and what the application tells, the diagram waits for. */
final class MessageCorrelationRule implements BpmnRule {
    private static final Set<String> WAITING = Set.of("messageEventDefinition", "receiveTask");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.concat(
                unused(model),
                model.flow().flatMap(flow -> flow.dataContract()).stream().flatMap(facts -> check(model, facts)));
    }

    private static Stream<Finding> check(BpmnDocument model, ProcessDataContract facts) {
        Set<String> told = new TreeSet<>(facts.byMessages().keySet());
        Set<String> awaited = messages(model)
                .filter(message -> isAwaited(model, message))
                .map(XmlElement::label)
                .collect(Collectors.toSet());
        return Stream.concat(
                messages(model)
                        .filter(message -> isAwaited(model, message) && !told.contains(message.label()))
                        .map(message -> model.finding(
                                message,
                                "nobody informs the flow of '%s'; it is informed of %s"
                                        .formatted(message.label(), told))),
                model.all("process")
                        .flatMap(process -> told.stream()
                                .filter(message -> !awaited.contains(message))
                                .map(message -> model.finding(
                                        process,
                                        "no step waits for '%s', which the flow is informed of; draw an event for it"
                                                .formatted(message)))));
    }

    private static Stream<Finding> unused(BpmnDocument model) {
        return messages(model)
                .filter(message -> !isAwaited(model, message))
                .map(message -> model.finding(
                                message, "no step waits for the message; choose it in a step, or remove it")
                        .asWarning());
    }

    private static Stream<XmlElement> messages(BpmnDocument model) {
        return model.all("message");
    }

    private static boolean isAwaited(BpmnDocument model, XmlElement message) {
        return model.all()
                .filter(piece -> WAITING.contains(piece.kind()))
                .anyMatch(waiting -> waiting.attribute("messageRef").equals(message.id()));
    }
}
