package frontdesk.web.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An analyst takes a flow back to an earlier version, and knows before what that does to cases under way. */
@RunningFrontdesk
class RollbackTest {
    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private HistoryService history;

    private final String key = "draft-" + UUID.randomUUID();
    private FrontdeskHttpClient analyst;

    @BeforeEach
    void aDraftThatWasChanged() {
        analyst = FrontdeskHttpClient.as("analyst", port);
        publish("look");
        publish("examine");
    }

    @Test
    void theFilesOfTheEarlierVersionAreInForceAgainAsANewOne() {
        Answer answer = goesBack(2, 1);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("version").asInt()).isEqualTo(3);
        assertThat(answer.headers().get("location")).containsExactly("/api/v1/models/" + key + "/versions/3");
        assertThat(file(3)).isEqualTo(file(1)).isNotEqualTo(file(2));
    }

    @Test
    void casesUnderWayStayWhereTheyAre() {
        ProcessInstance instance = runtime.startProcessInstanceByKey(key);

        goesBack(2, 1);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(instance.getProcessDefinitionId());
    }

    @Test
    void itIsSaidBeforeWhatItDoesToCasesAndNothingIsPublished() {
        runtime.startProcessInstanceByKey(key);

        Answer impact = analyst.post(path("/rollback/impact?scenarios=false"), body(2, 1));

        assertThat(impact.status()).as(impact.text()).isEqualTo(200);
        JsonNode flow = impact.json().at("/flows/0");
        assertThat(impact.json().get("accepted").asBoolean()).isTrue();
        assertThat(flow.get("version").asInt()).isEqualTo(3);
        assertThat(flow.at("/running/0/version").asInt()).isEqualTo(2);
        assertThat(flow.at("/running/0/cases").asInt()).isEqualTo(1);
        assertThat(flow.at("/running/0/places/0/obstacle").asText())
                .startsWith("\"Look\" (examine) is not in the new version");
        assertThat(latest()).isEqualTo(2);
    }

    @Test
    void theEnginesLogSaysWhoWentBack() {
        goesBack(2, 1);

        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        assertThat(history.createUserOperationLogQuery()
                        .deploymentId(deployment)
                        .singleResult()
                        .getUserId())
                .isEqualTo("analyst");
    }

    @Test
    void whoHasNotSeenTheVersionInForceIsToldToLookAtIt() {
        publish("inspect");

        Answer answer = goesBack(2, 1);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("from");
        assertThat(answer.json().at("/errors/0/message").asText())
                .isEqualTo("version 3 is in force, not version 2; look at it before you go back from it");
        assertThat(latest()).isEqualTo(3);
    }

    @Test
    void whatIsNoEarlierVersionIsRefusedByItsName() {
        goesBack(2, 1);

        assertThat(message(goesBack(3, 3))).isEqualTo("must be an earlier version than the one in force");
        assertThat(message(goesBack(3, 1)))
                .isEqualTo(
                        "version 1 has the same files as version 3, which is in force; there is nothing to go back to");
        assertThat(message(analyst.post("/api/v1/models/none/rollback", body(2, 1))))
                .isEqualTo("there is no flow 'none'");
    }

    private Answer goesBack(int from, int to) {
        return analyst.post(path("/rollback"), body(from, to));
    }

    private static String message(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        return refused.json().at("/errors/0/message").asText();
    }

    private static String body(int from, int to) {
        return "{\"from\": %d, \"to\": %d}".formatted(from, to);
    }

    private String path(String more) {
        return "/api/v1/models/" + key + more;
    }

    private String file(int version) {
        return analyst.get(path("/versions/%d/files/%s.bpmn".formatted(version, key)))
                .text();
    }

    private int latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private void publish(String task) {
        new ModelPublisher(port)
                .publishes(
                        key,
                        Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                                .name("Draft")
                                .camundaHistoryTimeToLive(180)
                                .startEvent("begins")
                                .userTask(task)
                                .name("Look")
                                .camundaCandidateGroups("contact-center-officer")
                                .endEvent("ends")
                                .done()));
    }
}
