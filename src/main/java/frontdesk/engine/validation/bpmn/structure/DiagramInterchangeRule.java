package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The picture shows what is there, which the engine insists on; and all that is there, for whoever reads it. */
final class DiagramInterchangeRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        Set<String> drawn =
                shapes(model).map(shape -> shape.attribute("bpmnElement")).collect(Collectors.toSet());
        return Stream.concat(hidden(model, drawn), lost(model));
    }

    private static Stream<Finding> hidden(BpmnDocument model, Set<String> drawn) {
        if (drawn.isEmpty()) {
            return Stream.of(Finding.of(model.file(), "has no picture; draw it with Camunda Modeler")
                    .asWarning());
        }
        return Stream.concat(model.flowNodes(), model.all("sequenceFlow"))
                .filter(piece -> !drawn.contains(piece.id()))
                .map(piece -> model.finding(piece, "is not in the picture; draw it anew with Camunda Modeler")
                        .asWarning());
    }

    private static Stream<Finding> lost(BpmnDocument model) {
        Set<String> there = model.all().map(XmlElement::id).collect(Collectors.toSet());
        return shapes(model)
                .filter(shape -> !there.contains(shape.attribute("bpmnElement")))
                .map(shape -> model.finding(
                        shape,
                        "shows '%s', which is not there; draw it anew, or delete it from the picture"
                                .formatted(shape.attribute("bpmnElement"))));
    }

    private static Stream<XmlElement> shapes(BpmnDocument model) {
        return Stream.of("BPMNShape", "BPMNEdge").flatMap(model::all);
    }
}
