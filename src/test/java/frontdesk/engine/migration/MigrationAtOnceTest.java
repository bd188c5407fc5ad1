package frontdesk.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prevents that what an operator moves past Frontdesk's own address, at the engine's, waits again for what is over. */
@RunningFrontdesk
class MigrationAtOnceTest {
    private static final String CALLED_OFF = "called-off";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    private final String key = "draft-" + UUID.randomUUID();
    private final String message = "call-off-" + UUID.randomUUID();

    @BeforeEach
    void aDraftThatCanBeCalledOff() {
        publish("Look");
    }

    @Test
    void aCaseThatWasCalledOffIsNotCalledOffASecondTime() {
        ProcessInstance instance = runtime.startProcessInstanceByKey(key);
        runtime.createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .correlate();
        publish("Look at it");

        Answer answer = move(instance);

        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        assertThat(version(instance)).isEqualTo(2);
        assertThat(tasks.createTaskQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("wind-up");
        assertThat(events(instance)).isZero();
    }

    @Test
    void aCaseThatCanStillBeCalledOffStillCanAfterwards() {
        ProcessInstance instance = runtime.startProcessInstanceByKey(key);
        publish("Look at it");

        assertThat(move(instance).status()).isEqualTo(204);

        assertThat(events(instance)).isEqualTo(1);
    }

    private void publish(String label) {
        var process = Bpmn.createExecutableProcess(key).name("Draft").camundaHistoryTimeToLive(180);
        process.eventSubProcess("calling-off")
                .name("Calling off")
                .startEvent(CALLED_OFF)
                .name("Called off")
                .message(message)
                .userTask("wind-up")
                .name("Wind up")
                .camundaCandidateGroups("contact-center-officer")
                .endEvent("wound-up");
        BpmnModelInstance model = process.startEvent("begins")
                .userTask("look")
                .name(label)
                .camundaCandidateGroups("contact-center-officer")
                .endEvent("ends")
                .done();
        new ModelPublisher(port).publishes(key, Bpmn.convertToString(model));
    }

    private Answer move(ProcessInstance instance) {
        String to = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
        FrontdeskHttpClient operator = FrontdeskHttpClient.as("operator", port);
        String plan = operator.post(
                        "/engine-rest/migration/generate",
                        "{\"sourceProcessDefinitionId\": \"%s\", \"targetProcessDefinitionId\": \"%s\"}"
                                .formatted(instance.getProcessDefinitionId(), to))
                .text();
        return operator.post(
                "/engine-rest/migration/execute",
                "{\"migrationPlan\": %s, \"processInstanceIds\": [\"%s\"]}".formatted(plan, instance.getId()));
    }

    private int version(ProcessInstance instance) {
        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getProcessDefinitionId();
        return repository.getProcessDefinition(definition).getVersion();
    }

    private long events(ProcessInstance instance) {
        return runtime.createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .activityId(CALLED_OFF)
                .count();
    }
}
