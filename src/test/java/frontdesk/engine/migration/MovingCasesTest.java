package frontdesk.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator moves running cases to another version of their flow. */
@RunningFrontdesk
class MovingCasesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    private final String key = "draft-" + UUID.randomUUID();
    private FrontdeskHttpClient operator;
    private ModelDrafts draft;

    @BeforeEach
    void aDraftWithTwoTasks() {
        operator = FrontdeskHttpClient.as("operator", port);
        draft = new ModelDrafts(key, new ModelPublisher(port), runtime);
        draft.hasTasks("look", "answer");
    }

    @Test
    void aPlanSaysWhereCasesStandAndWhatHinders() {
        draft.begins();
        ProcessInstance answered = draft.begins();
        completes(answered);
        draft.hasTasks("look", "reply");

        JsonNode plan = asks("/plan", "").json();

        assertThat(plan.get("cases").asInt()).isEqualTo(2);
        assertThat(plan.at("/places/0/element").asText()).isEqualTo("answer");
        assertThat(plan.at("/places/0/obstacle").asText())
                .isEqualTo(
                        "\"Second\" (answer) is not in the new version; say what it becomes, or leave its cases where"
                                + " they are");
        assertThat(plan.at("/places/1/targetElement").asText()).isEqualTo("look");
    }

    @Test
    void aTrialMovesNothing() {
        ProcessInstance stands = draft.begins();
        draft.hasTasks("look", "reply");

        JsonNode trial = asks("/trial", "").json();

        assertThat(trial.at("/cases/0/result").asText()).isEqualTo("WOULD_MOVE");
        assertThat(trial.at("/cases/0/places/0").asText()).isEqualTo("look");
        assertThat(versionOf(stands)).isEqualTo(1);
    }

    @Test
    void oneThatCannotBeMovedStaysWholeAndTheOthersMove() {
        ProcessInstance moves = draft.begins();
        ProcessInstance stays = draft.begins();
        completes(stays);
        String task = task(stays);
        draft.hasTasks("look", "reply");

        JsonNode move = moved("");

        assertThat(move.at("/counts/MOVED").asInt()).isEqualTo(1);
        assertThat(move.at("/counts/STAYED").asInt()).isEqualTo(1);
        assertThat(move.findValuesAsText("why"))
                .anyMatch(why -> why.contains("\"Second\" (answer) is not in the new version"));
        assertThat(versionOf(moves)).isEqualTo(2);
        assertThat(versionOf(stays)).isEqualTo(1);
        assertThat(task(stays)).isEqualTo(task);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(stays.getId())
                        .count())
                .isZero();
    }

    @Test
    void whereTheOperatorSaysWhatAStepBecomesItsCasesGoAlong() {
        ProcessInstance renamed = draft.begins();
        completes(renamed);
        String task = task(renamed);
        draft.hasTasks("look", "reply");

        moved(", \"elements\": [{\"element\": \"answer\", \"targetElement\": \"reply\"}]");

        assertThat(versionOf(renamed)).isEqualTo(2);
        assertThat(task(renamed)).as("the same task").isEqualTo(task);
        completes(renamed);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(renamed.getId())
                        .count())
                .isZero();
    }

    @Test
    void whatCannotBeIsRefusedByItsName() {
        draft.begins();
        draft.hasTasks("look", "reply");

        Answer unknown = asks("/plan", ", \"elements\": [{\"element\": \"answer\", \"targetElement\": \"no-such\"}]");
        Answer otherVersion = operator.post(path("/plan"), "{\"from\": 1, \"to\": 7}");

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().at("/errors/0/message").asText())
                .contains("there is no 'no-such' in the new version");
        assertThat(otherVersion.status()).isEqualTo(400);
        assertThat(otherVersion.json().at("/errors/0/field").asText()).isEqualTo("to");
    }

    @Test
    void aMoveOfManyCasesIsReadPageByPage() {
        draft.begins();
        draft.begins();
        draft.begins();
        draft.hasTasks("look", "answer");
        String move = path("/" + moved("").get("id").asText());

        JsonNode first = operator.get(move + "?limit=2").json();
        JsonNode second = operator.get(
                        move + "?limit=2&after=" + first.get("next").asText())
                .json();

        assertThat(first.get("cases")).hasSize(2);
        assertThat(operator.get(move + "?limit=1001").status()).isEqualTo(400);
        assertThat(second.get("cases")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.at("/counts/MOVED").asInt()).isEqualTo(3);
    }

    @Test
    void theSameKeyBeginsOneMove() {
        draft.begins();
        draft.hasTasks("look", "answer");
        var once = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = operator.post(path(""), "{\"from\": 1, \"to\": 2}", once);
        Answer again = operator.post(path(""), "{\"from\": 1, \"to\": 2}", once);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void theEnginesLogSaysWhoMovedThem() {
        draft.begins();
        draft.hasTasks("look", "answer");

        moved("");

        assertThat(history.createUserOperationLogQuery()
                        .operationType("Migrate")
                        .processDefinitionKey(key)
                        .list())
                .isNotEmpty()
                .allMatch(entry -> entry.getUserId().equals("operator"));
    }

    private JsonNode moved(String more) {
        Answer begun = asks("", more);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        new PortalClient(port).momentPasses();
        JsonNode move =
                operator.get(path("/" + begun.json().get("id").asText())).json();
        assertThat(move.get("done").asBoolean()).as(move.toString()).isTrue();
        return move;
    }

    private Answer asks(String what, String more) {
        return operator.post(path(what), "{\"from\": 1, \"to\": 2" + more + "}");
    }

    private String path(String more) {
        return "/api/v1/models/" + key + "/moves" + more;
    }

    private int versionOf(ProcessInstance instance) {
        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getProcessDefinitionId();
        return repository.getProcessDefinition(definition).getVersion();
    }

    private String task(ProcessInstance instance) {
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    private void completes(ProcessInstance instance) {
        tasks.complete(task(instance));
    }
}
