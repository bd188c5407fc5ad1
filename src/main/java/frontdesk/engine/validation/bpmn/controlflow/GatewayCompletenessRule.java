package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.SequenceFlowGraph;
import frontdesk.engine.validation.bpmn.value.PossibleValues;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whatever a variable holds, one way fits: there is a default flow, or the ways cover every value that forms and tables
 * can give.
 */
final class GatewayCompletenessRule implements BpmnRule {
    private static final Pattern ONE_VALUE = Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*'([^']*)'\\s*}");
    private static final Pattern NOT = Pattern.compile("\\$\\{\\s*(!|not )\\s*(.+)}");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.of("exclusiveGateway", "inclusiveGateway")
                .flatMap(model::all)
                .flatMap(gateway -> stuck(model, gateway));
    }

    private static Stream<Finding> stuck(BpmnDocument model, XmlElement gateway) {
        List<String> conditions = model.graph().out(gateway).stream()
                .map(SequenceFlowGraph::condition)
                .toList();
        boolean decides = conditions.size() > 1 && conditions.stream().noneMatch(String::isEmpty);
        return Stream.of(missing(model, conditions))
                .filter(missing -> decides && gateway.attribute("default").isEmpty())
                .flatMap(Optional::stream)
                .map(missing -> model.finding(gateway, missing));
    }

    /** What no way fits; empty where each value has its way. */
    private static Optional<String> missing(BpmnDocument model, List<String> conditions) {
        if (areOpposites(conditions)) {
            return Optional.empty();
        }
        Set<String> asked = new TreeSet<>();
        Set<String> variables = new TreeSet<>();
        conditions.stream().map(ONE_VALUE::matcher).filter(one -> one.matches()).forEach(one -> {
            variables.add(one.group(1));
            asked.add(one.group(2));
        });
        Optional<Set<String>> known = Optional.of(variables)
                .filter(all -> all.size() == 1)
                .flatMap(all -> new PossibleValues(model).of(all.iterator().next()));
        Set<String> left = new TreeSet<>(known.orElse(Set.of("?")));
        left.removeAll(asked);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        known.isPresent()
                                ? "no way fits where '%s' is %s; draw one, or make one the default flow"
                                        .formatted(variables.iterator().next(), left)
                                : "a case that fits no way would stop here; make one way the default flow");
    }

    private static boolean areOpposites(List<String> conditions) {
        return conditions.stream()
                .map(NOT::matcher)
                .filter(not -> not.matches())
                .anyMatch(not -> conditions.stream()
                        .anyMatch(other -> other.replaceAll("[\\s()]", "")
                                .equals("${" + not.group(2).replaceAll("[\\s()]", "") + "}")));
    }
}
