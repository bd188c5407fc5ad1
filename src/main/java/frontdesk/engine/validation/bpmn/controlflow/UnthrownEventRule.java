package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No case waits for what nobody throws. Signals go to all cases at once, so that no flow uses them; an escalation is thrown
 * within the diagram that catches it.
 */
final class UnthrownEventRule implements BpmnRule {
    private static final Set<String> THROWING = Set.of("intermediateThrowEvent", "endEvent");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.concat(
                model.all("signalEventDefinition")
                        .map(signal -> model.finding(
                                signal,
                                throwsIt(signal)
                                        ? "throws a signal, for which no case waits; remove it, or end the way plainly"
                                        : "waits for a signal, which nobody throws; wait for a message of the flow, or for"
                                                + " a time")),
                model.all("escalationEventDefinition")
                        .filter(escalation -> !throwsIt(escalation))
                        .filter(escalation -> model.all("escalationEventDefinition")
                                .noneMatch(other -> throwsIt(other)
                                        && other.attribute("escalationRef")
                                                .equals(escalation.attribute("escalationRef"))))
                        .map(escalation -> model.finding(
                                escalation,
                                "waits for an escalation, which nothing in the diagram throws; draw an event that throws"
                                        + " it, or wait for something else")));
    }

    private static boolean throwsIt(XmlElement definition) {
        return definition
                .parent()
                .filter(event -> THROWING.contains(event.kind()))
                .isPresent();
    }
}
