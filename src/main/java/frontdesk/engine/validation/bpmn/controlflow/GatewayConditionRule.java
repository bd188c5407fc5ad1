package frontdesk.engine.validation.bpmn.controlflow;

import static frontdesk.engine.validation.bpmn.SequenceFlowGraph.condition;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where ways part, each says when it is taken, for the engine and for the reader. */
final class GatewayConditionRule implements BpmnRule {
    private static final Pattern CONDITION = Pattern.compile("[$#]\\{.+}", Pattern.DOTALL);

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.of("exclusiveGateway", "inclusiveGateway")
                .flatMap(model::all)
                .flatMap(gateway -> Stream.concat(gateway(model, gateway), ways(model, gateway)));
    }

    private static Stream<Finding> gateway(BpmnDocument model, XmlElement gateway) {
        String byDefault = gateway.attribute("default");
        return Stream.of("its default flow '%s' is none of its ways; choose one of them".formatted(byDefault))
                .filter(text -> !byDefault.isEmpty())
                .filter(text -> model.graph().out(gateway).stream()
                        .noneMatch(way -> way.id().equals(byDefault)))
                .map(text -> model.finding(gateway, text));
    }

    private static Stream<Finding> ways(BpmnDocument model, XmlElement gateway) {
        List<XmlElement> ways = model.graph().out(gateway);
        if (ways.size() < 2) {
            return ways.stream()
                    .filter(way -> !condition(way).isEmpty())
                    .map(way -> model.finding(
                            way, "is the only way, yet has a condition; remove it, or draw the other way"));
        }
        return ways.stream().flatMap(way -> problems(gateway, way, ways).map(problem -> model.finding(way, problem)));
    }

    private static Stream<String> problems(XmlElement gateway, XmlElement way, List<XmlElement> ways) {
        boolean isDefault = gateway.attribute("default").equals(way.id());
        boolean hasCondition = CONDITION.matcher(condition(way)).matches();
        return Stream.of(
                        when(
                                !isDefault && !hasCondition,
                                "has no condition; write one like ${decision == 'APPOINTMENT_NEEDED'} or make it the default flow"),
                        when(
                                isDefault && !condition(way).isEmpty(),
                                "is the default flow, which is taken without being asked; remove its condition"),
                        when(
                                hasCondition && isAskedBefore(way, ways),
                                "has the same condition as a way before it, which is taken instead; write another"),
                        when(way.label().isEmpty(), "has no label; write when it is taken"))
                .flatMap(Optional::stream);
    }

    private static boolean isAskedBefore(XmlElement way, List<XmlElement> ways) {
        return ways.stream()
                .takeWhile(earlier -> !earlier.equals(way))
                .anyMatch(earlier -> condition(earlier).equals(condition(way)));
    }

    private static Optional<String> when(boolean wrong, String text) {
        return wrong ? Optional.of(text) : Optional.empty();
    }
}
