package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.SequenceFlowGraph;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file is one diagram that the engine runs: ids once each, every flow between two steps, every event in its place. */
final class ProcessStructureRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.of(process(model), unnamed(model), twice(model), flows(model), edges(model))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> process(BpmnDocument model) {
        long processes = model.all("process").count();
        return Stream.concat(
                Stream.of(Finding.of(
                                model.file(),
                                "holds %d processes; draw exactly one, others in files of their own"
                                        .formatted(processes)))
                        .filter(finding -> processes != 1),
                model.all("process")
                        .filter(process -> !process.attribute("isExecutable").equals("true"))
                        .map(process -> model.finding(
                                process, "the engine would pass it over; tick 'Executable' in its properties")));
    }

    private static Stream<Finding> unnamed(BpmnDocument model) {
        return model.flowNodes()
                .filter(node -> node.id().isEmpty())
                .map(node -> model.finding(
                        node,
                        "an element '%s'%s has no id; draw it anew with Camunda Modeler"
                                .formatted(
                                        node.kind(),
                                        node.label().isEmpty() ? "" : " that is called \"" + node.label() + "\"")));
    }

    private static Stream<Finding> twice(BpmnDocument model) {
        return model
                .all()
                .filter(piece -> !piece.id().isEmpty())
                .collect(Collectors.groupingBy(XmlElement::id))
                .entrySet()
                .stream()
                .filter(pieces -> pieces.getValue().size() > 1)
                .map(pieces -> model.finding(
                        pieces.getValue().get(0),
                        "the id '%s' is given %d times; give each element an id of its own"
                                .formatted(pieces.getKey(), pieces.getValue().size())));
    }

    private static Stream<Finding> flows(BpmnDocument model) {
        return model.all("sequenceFlow").flatMap(flow -> {
            Optional<XmlElement> source = model.graph().source(flow);
            Optional<XmlElement> target = model.graph().target(flow);
            if (source.isEmpty() || target.isEmpty()) {
                return Stream.of(model.finding(
                        flow,
                        "leads from '%s' to '%s', and one of them is not there; connect it to two steps"
                                .formatted(flow.attribute("sourceRef"), flow.attribute("targetRef"))));
            }
            return Stream.of(model.finding(
                            flow, "crosses the edge of a subprocess; end the way inside and go on from its edge"))
                    .filter(finding ->
                            !source.get().parent().equals(target.get().parent()));
        });
    }

    private static Stream<Finding> edges(BpmnDocument model) {
        SequenceFlowGraph graph = model.graph();
        return Stream.of(
                        model.all("boundaryEvent")
                                .filter(event -> Optional.ofNullable(
                                                graph.nodes().get(event.attribute("attachedToRef")))
                                        .filter(step -> step.kind().endsWith("ask")
                                                || step.kind().equals("subProcess"))
                                        .isEmpty())
                                .map(event ->
                                        model.finding(event, "sits on no step; attach it to a task or subprocess")),
                        Stream.of("boundaryEvent", "startEvent")
                                .flatMap(model::all)
                                .filter(event -> !graph.in(event).isEmpty())
                                .map(event -> model.finding(
                                        event, "a way leads into it, but it begins one; lead that way to a step")),
                        model.all("endEvent")
                                .filter(event -> !graph.out(event).isEmpty())
                                .map(event -> model.finding(
                                        event, "a way leads on from this end; make it a step, or remove the way")))
                .flatMap(findings -> findings);
    }
}
