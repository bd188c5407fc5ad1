package frontdesk.flows.textaheadcallback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An analyst adds a task with a form, alone: officers find it, it takes what its form asks, and the flow goes by it. */
@RunningFrontdesk
class TaskWithoutCodeTest {
    private static final String FLOW = "text-ahead-callback";
    private static final String TASK = "rate-call";
    private static final String WAY = """
            <sequenceFlow id="reached" name="Reached" sourceRef="call-result-known" targetRef="customer-reached">""";
    private static final String FORM = """
            {"id": "rate-call", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
             "executionPlatformVersion": "7.24.0", "components": [
               {"type": "text", "id": "who", "text": "{{requesterName}}, {{referenceNumber}}"},
               {"type": "radio", "id": "language-field", "key": "spokenLanguage", "label": "Language of the call",
                "validate": {"required": true},
                "values": [{"label": "English", "value": "en"}, {"label": "Another one", "value": "other"}]},
               {"type": "number", "id": "minutes-field", "key": "minutes", "label": "Minutes", "decimalDigits": 0},
               {"type": "checkbox", "id": "again-field", "key": "callAgain", "label": "Wants another call"},
               {"type": "textarea", "id": "words-field", "key": "words", "label": "What was said"}]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Requests requests;

    private OfficerTaskClient officer;
    private String deployment;
    private String reference;
    private String earlier;

    @BeforeEach
    void aCustomerIsReachedAndTheCallIsRated() {
        earlier = new CallbackCustomerClient(port, phone()).asksForCall();
        String model = ModelPublisher.model(FLOW);
        assertThat(model).contains(WAY);
        deployment = new ModelPublisher(port)
                .publishes(Map.of(FLOW + ".bpmn", model.replace(WAY, """
                        <userTask id="rate-call" name="Rate the call" camunda:formRef="rate-call"
                            camunda:formRefBinding="deployment" camunda:candidateGroups="contact-center-officer">
                          <extensionElements><camunda:properties>
                            <camunda:property name="brief" value="call-customer-brief" />
                          </camunda:properties></extensionElements>
                        </userTask>
                        <exclusiveGateway id="which-language" name="Which language?" default="in-english" />
                        <sequenceFlow id="rated" sourceRef="rate-call" targetRef="which-language" />
                        <sequenceFlow id="in-english" name="English" sourceRef="which-language"
                            targetRef="customer-reached" />
                        <sequenceFlow id="in-another" name="Another" sourceRef="which-language"
                            targetRef="message-left">
                          <conditionExpression xsi:type="tFormalExpression">${spokenLanguage == 'other'}</conditionExpression>
                        </sequenceFlow>
                        <sequenceFlow id="reached" name="Reached" sourceRef="call-result-known" targetRef="rate-call">"""), TASK + ".form", FORM))
                .get("id")
                .asText();
        reference = new CallbackCustomerClient(port, phone()).asksForCall();
        officer = new OfficerTaskClient("officer", port);
        officer.hasCompleted(reference, "call-customer", Map.of("callResult", "REACHED"));
    }

    @AfterEach
    void theFlowIsAsItWas() {
        models.deleteDeployment(deployment, true);
    }

    @Test
    void theOfficerFindsItWithItsBriefAndTheFlowGoesByWhatWasChosen() {
        assertThat(officer.list("Other tasks"))
                .extracting(task -> task.get("name").asText())
                .contains("Rate the call");
        JsonNode brief = officer.brief(reference, TASK);
        assertThat(brief.at("/requesterName/value").asText()).isEqualTo("Ana Perez");
        assertThat(brief.at("/topicName/value").asText()).isEqualTo("Case status");

        officer.hasCompleted(
                reference,
                TASK,
                Map.of("spokenLanguage", "other", "minutes", 7, "callAgain", true, "words", "She speaks Wolof."));

        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance())
                        .activityId("message-left")
                        .count())
                .isEqualTo(1);
        assertThat(said())
                .contains("Rate the call\nLanguage of the call: Another one\nMinutes: 7\nWants another call: yes\n"
                        + "What was said: She speaks Wolof.");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance())
                        .variableName("words")
                        .count())
                .isZero();
    }

    @Test
    void whatIsLeftOutOrMadeUpIsRefusedByTheFieldsLabel() {
        assertThat(officer.completes(reference, TASK, Map.of("callAgain", false))
                        .text())
                .contains("Fill in \\\"Language of the call\\\".");
        assertThat(officer.completes(reference, TASK, Map.of("spokenLanguage", "xx"))
                        .text())
                .contains("\\\"Language of the call\\\" must be one of en, other.");
        assertThat(officer.completes(reference, TASK, Map.of("spokenLanguage", "en", "minutes", 1.5))
                        .text())
                .contains("\\\"Minutes\\\" must be a whole number.");
        assertThat(officer.completes(reference, TASK, Map.of("spokenLanguage", "en", "callResult", "X"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.sees(reference, TASK)).isTrue();
    }

    @Test
    void whatNothingWasChosenForStaysEmpty() {
        officer.hasCompleted(reference, TASK, Map.of("spokenLanguage", "en"));

        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance())
                        .activityId("customer-reached")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aCaseThatIsMovedToTheVersionHasItsVariablesEmpty() {
        List<ProcessDefinition> versions = models.createProcessDefinitionQuery()
                .processDefinitionKey(FLOW)
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(0, 2);
        String moved = instance(earlier);

        runtime.newMigration(runtime.createMigrationPlan(
                                versions.get(1).getId(), versions.get(0).getId())
                        .mapEqualActivities()
                        .build())
                .processInstanceIds(moved)
                .execute();

        assertThat(runtime.getVariables(moved))
                .containsEntry("spokenLanguage", null)
                .containsEntry("minutes", null);
    }

    /** Of somebody else each time, since one number has one open callback. */
    private static String phone() {
        return "+1202555" + ThreadLocalRandom.current().nextInt(2000, 10_000);
    }

    private String instance() {
        return instance(reference);
    }

    private String instance(String request) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(request)
                .singleResult()
                .getId();
    }

    private List<String> said() {
        return requests.conversation(new ReferenceNumber(reference)).stream()
                .map(Requests.Statement::text)
                .toList();
    }
}
