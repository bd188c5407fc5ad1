package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import java.util.Set;
import java.util.stream.Stream;

/** Where a way parts, a reader sees a gateway. Elsewhere the engine would go all ways at once, or skip a condition. */
final class ImplicitSplitRule implements BpmnRule {
    private static final Set<String> DECIDING = Set.of("exclusiveGateway", "inclusiveGateway");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.concat(
                model.flowNodes()
                        .filter(node -> !node.kind().endsWith("Gateway"))
                        .filter(node -> model.graph().out(node).size() > 1)
                        .map(node -> model.finding(
                                node,
                                "%d ways leave it at once; let a gateway decide, or fork in a parallel one"
                                        .formatted(model.graph().out(node).size()))),
                model.all("sequenceFlow")
                        .filter(flow ->
                                flow.children("conditionExpression").findAny().isPresent())
                        .filter(flow -> model.graph()
                                .source(flow)
                                .filter(source -> !DECIDING.contains(source.kind()))
                                .isPresent())
                        .map(flow -> model.finding(
                                flow, "has a condition that nobody asks; let it come out of an exclusive gateway")));
    }
}
