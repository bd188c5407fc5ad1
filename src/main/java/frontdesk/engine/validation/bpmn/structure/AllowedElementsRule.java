package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.Namespaces;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Attr;

/**
 * A diagram draws, it does not program: who may deploy models could else run any code on the server. What is not
 * among the allowed words is refused, in every namespace, since the engine reads some elements whatever theirs is.
 */
final class AllowedElementsRule implements BpmnRule {
    private static final Set<String> BPMN_ELEMENTS = words("""
            definitions documentation extensionElements process collaboration participant laneSet childLaneSet lane
            flowNodeRef startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent task manualTask
            userTask serviceTask receiveTask businessRuleTask subProcess exclusiveGateway parallelGateway
            inclusiveGateway eventBasedGateway sequenceFlow conditionExpression incoming outgoing timerEventDefinition
            timeDate timeDuration timeCycle messageEventDefinition terminateEventDefinition errorEventDefinition
            escalationEventDefinition signalEventDefinition linkEventDefinition source target message error escalation
            signal textAnnotation text association group category categoryValue multiInstanceLoopCharacteristics
            loopCardinality completionCondition dataObject dataObjectReference dataState dataStore dataStoreReference
            dataInputAssociation dataOutputAssociation sourceRef targetRef property messageFlow
            """);

    private static final Set<String> CAMUNDA_ELEMENTS =
            words("inputOutput inputParameter outputParameter failedJobRetryTimeCycle properties property");

    private static final Set<String> CAMUNDA_ATTRIBUTES = words("""
            asyncBefore asyncAfter exclusive jobPriority delegateExpression formRef formRefBinding candidateGroups
            candidateUsers assignee priority dueDate followUpDate decisionRef decisionRefBinding historyTimeToLive
            versionTag isStartableInTasklist collection elementVariable errorCodeVariable errorMessageVariable
            modelerTemplate modelerTemplateVersion
            """);

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal(
                    "scriptTask script scriptFormat resource class expression type topic connector connectorId field"
                            + " executionListener taskListener",
                    "it runs code of its own on the server",
                    "use a service task that calls code of the flow"),
            new Refusal(
                    "callActivity calledElement calledElementBinding in out",
                    "a called flow would go on outside the request, where neither its record nor its withdrawal reaches",
                    "draw a subprocess"),
            new Refusal(
                    "transaction adHocSubProcess",
                    "Frontdesk could not tell the customer, and the move of a case to a new version, what stands in it",
                    "draw a plain subprocess"),
            new Refusal(
                    "compensateEventDefinition cancelEventDefinition",
                    "what was sent cannot be taken back",
                    "draw the way that puts it right"),
            new Refusal(
                    "conditionalEventDefinition",
                    "it is looked at after each change of any variable",
                    "draw a gateway with the condition, or a message event"),
            new Refusal(
                    "complexGateway",
                    "its rule is not executed by the engine",
                    "draw an exclusive or inclusive gateway"),
            new Refusal("sendTask", "it sends without the delivery log", "use a service task that sends"),
            new Refusal(
                    "resultVariable",
                    "it would keep all that a table or step gave",
                    "name each output that the process needs as an output parameter"),
            new Refusal(
                    "formKey formData formField",
                    "such a form is not checked with the diagram",
                    "give the task a Camunda Form as form reference"),
            new Refusal(
                    "language expressionLanguage",
                    "conditions are written in one language",
                    "write it like ${lastReply == 'YES'}"),
            new Refusal(
                    "potentialOwner humanPerformer performer resourceRole",
                    "tasks are given in one way",
                    "name the groups as candidate groups"));

    private static final Refusal OTHERWISE =
            new Refusal("", "only what Frontdesk knows and tests is executed", "remove it");

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
            return BPMN_ELEMENTS.contains(piece.kind());
        }
        if (Namespaces.CAMUNDA.contains(piece.namespace())) {
            return CAMUNDA_ELEMENTS.contains(piece.kind());
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
            return CAMUNDA_ATTRIBUTES.contains(name)
                    && (!name.equals("delegateExpression") || piece.kind().equals("serviceTask"));
        }
        return namespace.startsWith("http://www.w3.org/") || Namespaces.PICTURE.contains(namespace);
    }

    private static Finding refuse(BpmnDocument model, XmlElement piece, String name) {
        Refusal refusal = REFUSALS.stream()
                .filter(known -> known.names().contains(name))
                .findFirst()
                .orElse(OTHERWISE);
        return model.finding(
                piece, "'%s' cannot be used here: %s; %s".formatted(name, refusal.reason(), refusal.instead()));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Why elements or attributes of these names are refused, and what to do instead. */
    private record Refusal(Set<String> names, String reason, String instead) {
        Refusal(String names, String reason, String instead) {
            this(Set.of(names.split(" ")), reason, instead);
        }
    }
}
