package frontdesk.engine.validation.bpmn.structure;

import java.util.Set;

/** The elements and attributes that a diagram may use; whatever else the engine understands could run code. */
final class AllowedBpmnElements {
    static final Set<String> BPMN_ELEMENTS = words("""
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

    static final Set<String> CAMUNDA_ELEMENTS =
            words("inputOutput inputParameter outputParameter failedJobRetryTimeCycle properties property");

    static final Set<String> CAMUNDA_ATTRIBUTES = words("""
            asyncBefore asyncAfter exclusive jobPriority delegateExpression formRef formRefBinding candidateGroups
            candidateUsers assignee priority dueDate followUpDate decisionRef decisionRefBinding historyTimeToLive
            versionTag isStartableInTasklist collection elementVariable errorCodeVariable errorMessageVariable
            modelerTemplate modelerTemplateVersion
            """);

    private AllowedBpmnElements() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
