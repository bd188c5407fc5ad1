package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.Namespaces;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Attr;

/**
 * A diagram draws, it does not program: who may deploy models could else run any code on the server. What is not
 * among the allowed words is refused, in every namespace, since the engine reads some elements whatever theirs is.
 */
final class AllowedElementsRule implements BpmnRule {
    private static final Map<String, String> INSTEAD = Map.of(
            "transaction", "draw a plain subprocess",
            "adHocSubProcess", "draw a plain subprocess",
            "resultVariable", "name each output that the process needs as an output parameter",
            "formKey", "give the task a Camunda Form as form reference",
            "scriptTask", "ask for a service task with code of the flow",
            "type", "use a delegate expression");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all()
                .flatMap(piece -> Stream.concat(
                        Stream.of(piece)
                                .filter(Predicate.not(AllowedElementsRule::isAllowed))
                                .map(element -> refuse(model, element, element.kind())),
                        piece.attributes()
                                .filter(attribute -> !isAllowed(piece, attribute))
                                .map(attribute -> refuse(model, piece, attribute.getLocalName()))));
    }

    private static boolean isAllowed(XmlElement piece) {
        if (Namespaces.BPMN.equals(piece.namespace())) {
            return AllowedBpmnElements.BPMN_ELEMENTS.contains(piece.kind());
        }
        if (Namespaces.CAMUNDA.contains(piece.namespace())) {
            return AllowedBpmnElements.CAMUNDA_ELEMENTS.contains(piece.kind());
        }
        return Namespaces.PICTURE.contains(piece.namespace()) && isInPicture(piece);
    }

    private static boolean isInPicture(XmlElement piece) {
        XmlElement diagram = piece.nearest(around -> around.kind().equals("BPMNDiagram"));
        return diagram.kind().equals("BPMNDiagram")
                && diagram.parent()
                        .filter(around -> around.kind().equals("definitions"))
                        .isPresent();
    }

    private static boolean isAllowed(XmlElement piece, Attr attribute) {
        String name = attribute.getLocalName();
        String namespace = attribute.getNamespaceURI();
        if (namespace == null) {
            return !name.equals("language") && !name.equals("scriptFormat");
        }
        if (Namespaces.CAMUNDA.contains(namespace)) {
            return AllowedBpmnElements.CAMUNDA_ATTRIBUTES.contains(name)
                    && (!name.equals("delegateExpression") || piece.kind().equals("serviceTask"));
        }
        return namespace.startsWith("http://www.w3.org/") || Namespaces.PICTURE.contains(namespace);
    }

    private static Finding refuse(BpmnDocument model, XmlElement piece, String name) {
        return model.finding(
                piece,
                "'%s' is nothing a model may use here, as it runs code or is not known; %s"
                        .formatted(name, INSTEAD.getOrDefault(name, "remove it")));
    }
}
