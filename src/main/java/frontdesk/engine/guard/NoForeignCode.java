package frontdesk.engine.guard;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Attr;

/**
 * A diagram draws, it does not program: who may deploy models could else run any code on the server. What is allowed is
 * named here, all else is refused; the engine understands elements of any namespace and many ways to call code.
 */
final class NoForeignCode implements ModelRule {
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "documentation",
            "extensionElements",
            "process",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "flowNodeRef",
            "childLaneSet",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "manualTask",
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "timerEventDefinition",
            "timeDate",
            "timeDuration",
            "timeCycle",
            "messageEventDefinition",
            "terminateEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "signalEventDefinition",
            "linkEventDefinition",
            "source",
            "target",
            "message",
            "error",
            "escalation",
            "signal",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "completionCondition");

    private static final Set<String> CAMUNDA_ELEMENTS = Set.of(
            "inputOutput", "inputParameter", "outputParameter", "failedJobRetryTimeCycle", "properties", "property");

    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "delegateExpression",
            "formRef",
            "formRefBinding",
            "candidateGroups",
            "candidateUsers",
            "assignee",
            "priority",
            "dueDate",
            "followUpDate",
            "decisionRef",
            "decisionRefBinding",
            "historyTimeToLive",
            "versionTag",
            "isStartableInTasklist",
            "collection",
            "elementVariable",
            "errorCodeVariable",
            "errorMessageVariable");

    private static final Map<String, String> INSTEAD = Map.of(
            "resultVariable", "name each output that the process needs as an output parameter",
            "formKey", "give the task a Camunda Form as form reference",
            "scriptTask", "ask for a service task with code of the flow",
            "type", "use a delegate expression");

    @Override
    public Stream<Finding> check(Model model) {
        return model.all()
                .flatMap(piece -> Stream.concat(
                        Stream.of(piece)
                                .filter(Predicate.not(NoForeignCode::isAllowed))
                                .map(element -> refuse(model, element, element.kind())),
                        piece.attributes()
                                .filter(attribute -> !isAllowed(piece, attribute))
                                .map(attribute -> refuse(model, piece, attribute.getLocalName()))));
    }

    private static boolean isAllowed(Piece piece) {
        if (Namespaces.BPMN.equals(piece.namespace())) {
            return ELEMENTS.contains(piece.kind());
        }
        if (Namespaces.CAMUNDA.contains(piece.namespace())) {
            return CAMUNDA_ELEMENTS.contains(piece.kind());
        }
        return Namespaces.PICTURE.contains(piece.namespace()) && isInPicture(piece);
    }

    private static boolean isInPicture(Piece piece) {
        Piece diagram = piece.nearest(around -> around.kind().equals("BPMNDiagram"));
        return diagram.kind().equals("BPMNDiagram")
                && diagram.parent()
                        .filter(around -> around.kind().equals("definitions"))
                        .isPresent();
    }

    private static boolean isAllowed(Piece piece, Attr attribute) {
        String name = attribute.getLocalName();
        String namespace = attribute.getNamespaceURI();
        if (namespace == null) {
            return !name.equals("language") && !name.equals("scriptFormat");
        }
        if (Namespaces.CAMUNDA.contains(namespace)) {
            return CAMUNDA_ATTRIBUTES.contains(name)
                    && (!name.equals("delegateExpression") || piece.kind().equals("serviceTask"));
        }
        return namespace.startsWith("http://www.w3.org/") || Namespaces.PICTURE.contains(namespace);
    }

    private static Finding refuse(Model model, Piece piece, String name) {
        return model.finding(
                piece,
                "'%s' is nothing a model may use here, as it runs code or is not known; %s"
                        .formatted(name, INSTEAD.getOrDefault(name, "remove it")));
    }
}
