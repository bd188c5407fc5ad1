package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.model.XmlElement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which variables have been given a value by the time that a case comes to a step.
 *
 * @param alwaysBefore on every way to the step, by its id
 * @param perhapsBefore on some way to it
 * @param byStep what each step writes
 */
record DefiniteAssignment(
        Map<String, Set<String>> alwaysBefore,
        Map<String, Set<String>> perhapsBefore,
        Map<String, Set<String>> byStep) {

    static DefiniteAssignment of(BpmnDocument model, ProcessDataContract facts) {
        Map<String, Set<String>> byStep = model.flowNodes()
                .collect(Collectors.toMap(XmlElement::id, step -> writes(model, facts, step), (one, same) -> one));
        return new DefiniteAssignment(
                new DataFlowAnalysis(model, facts.fromStart(), byStep, true).spread(),
                new DataFlowAnalysis(model, facts.fromStart(), byStep, false).spread(),
                byStep);
    }

    Set<String> always(XmlElement step) {
        return alwaysBefore.getOrDefault(step.id(), Set.of());
    }

    Set<String> perhaps(XmlElement step) {
        return perhapsBefore.getOrDefault(step.id(), Set.of());
    }

    /** The ids of the steps that write it. */
    Set<String> writersOf(String variable) {
        return byStep.entrySet().stream()
                .filter(step -> step.getValue().contains(variable))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> writes(BpmnDocument model, ProcessDataContract facts, XmlElement step) {
        var names = new HashSet<>(model.writtenBy(step, facts));
        if (step.kind().equals("userTask")) {
            names.addAll(model.bundle().handedInBy(step.id() + ".form"));
        }
        Stream.concat(Stream.of(step), step.children("messageEventDefinition"))
                .map(waiting -> waiting.attribute("messageRef"))
                .filter(message -> !message.isEmpty())
                .flatMap(id ->
                        model.all("message").filter(message -> message.id().equals(id)))
                .map(message -> facts.byMessages().getOrDefault(message.label(), Set.of()))
                .forEach(names::addAll);
        return names;
    }
}
