package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.model.XmlElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries what is written from step to step until nothing changes any more.
 *
 * @param byStep what each step writes, by its id
 * @param onEveryWay whether only that counts which is written whatever way a case takes
 */
record DataFlowAnalysis(
        BpmnDocument model, Set<String> fromStart, Map<String, Set<String>> byStep, boolean onEveryWay) {
    private static final Set<String> WAITING =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway");

    /** What is written before each step, by its id. */
    Map<String, Set<String>> spread() {
        Set<String> all = Stream.concat(
                        fromStart.stream(), byStep.values().stream().flatMap(Set::stream))
                .collect(Collectors.toSet());
        var before = new HashMap<String, Set<String>>();
        byStep.keySet().forEach(step -> before.put(step, onEveryWay ? all : Set.of()));
        List<XmlElement> steps = inOrderOfFlow();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (XmlElement step : steps) {
                Set<String> met = met(ways(step, before).toList());
                changed |= !met.equals(before.put(step.id(), met));
            }
        }
        return before;
    }

    /** Begins with the starts, whatever the order of the file: then few rounds are needed. */
    private List<XmlElement> inOrderOfFlow() {
        var nodes = model.graph().nodes().values();
        Stream<XmlElement> starts = nodes.stream().filter(node -> node.kind().equals("startEvent"));
        return Stream.concat(model.graph().from(starts, model.graph()::next).stream(), nodes.stream())
                .distinct()
                .toList();
    }

    private Set<String> met(List<Set<String>> ways) {
        if (ways.isEmpty()) {
            return fromStart;
        }
        var met = new HashSet<>(ways.get(0));
        for (Set<String> way : ways) {
            if (onEveryWay) {
                met.retainAll(way);
            } else {
                met.addAll(way);
            }
        }
        return met;
    }

    private Stream<Set<String>> ways(XmlElement step, Map<String, Set<String>> before) {
        if (step.attribute("triggeredByEvent").equals("true")) {
            return whileResting(step, before);
        }
        if (step.kind().equals("startEvent")) {
            return step.parent().map(XmlElement::id).filter(before::containsKey).map(before::get).stream();
        }
        return step.kind().equals("boundaryEvent")
                ? Stream.ofNullable(model.graph().nodes().get(step.attribute("attachedToRef")))
                        .map(host -> onEveryWay ? before.get(host.id()) : after(host, before))
                : model.graph().before(step).map(source -> after(source, before));
    }

    /** An event subprocess begins while the case rests somewhere beside it, not between two steps of one transaction. */
    private Stream<Set<String>> whileResting(XmlElement subprocess, Map<String, Set<String>> before) {
        return subprocess.parent().stream()
                .flatMap(XmlElement::withDescendants)
                .filter(step -> WAITING.contains(step.kind())
                        || step.camunda("asyncBefore").equals("true"))
                .filter(step -> !step.nearest(subprocess::equals).equals(subprocess))
                .map(step -> before.get(step.id()));
    }

    /** After a subprocess, what its ends have; after another step, what it writes besides. */
    private Set<String> after(XmlElement step, Map<String, Set<String>> before) {
        var after = new HashSet<>(before.get(step.id()));
        after.addAll(byStep.get(step.id()));
        List<Set<String>> ends = model.graph().inside(step).stream()
                .filter(node -> !onEveryWay || node.kind().equals("endEvent"))
                .map(node -> onEveryWay ? before.get(node.id()) : after(node, before))
                .toList();
        after.addAll(ends.isEmpty() ? Set.of() : met(ends));
        return after;
    }
}
