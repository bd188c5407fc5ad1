package frontdesk.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prevents that plan, trial and move differ, or a case loses what it waits for, where something around it is renamed. */
@RunningFrontdesk
class MovingRenamedStepsTest {
    private static final String OFFICERS = "contact-center-officer";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngine engine;

    private final String key = "draft-" + UUID.randomUUID();
    private FrontdeskHttpClient operator;
    private ProcessInstance instance;

    @BeforeEach
    void aCaseInASubprocessWithATimer() {
        operator = FrontdeskHttpClient.as("operator", port);
        publish(model());
        instance = runtime.startProcessInstanceByKey(key);
    }

    @Test
    void whatLiesInARenamedSubprocessGoesAlongAndItsTimersKeepTheirMoments() {
        Map<String, String> before = jobs();
        publish(model().replace("\"handling\"", "\"treatment\""));

        JsonNode trial = trialThatAgreesWithItsPlan("handling", "treatment");

        assertThat(trial.at("/plan/remarks")).isEmpty();
        moves("handling", "treatment");
        assertThat(jobs()).isEqualTo(before).hasSize(2);
        assertThat(standsAt()).containsExactlyInAnyOrder("look", "note");
    }

    @Test
    void theTimerOfARenamedTaskKeepsItsMoment() {
        Map<String, String> before = jobs();
        publish(model().replace("\"look\"", "\"examine\""));

        JsonNode trial = trialThatAgreesWithItsPlan("look", "examine");

        assertThat(trial.at("/plan/remarks")).isEmpty();
        moves("look", "examine");
        assertThat(jobs()).isEqualTo(before);
        assertThat(standsAt()).containsExactlyInAnyOrder("examine", "note");
    }

    @Test
    void whoWaitsAtARenamedJoinInARenamedSubprocessIsJoined() {
        complete("look");
        publish(model().replace("\"handling\"", "\"treatment\"").replace("\"join\"", "\"meet\""));

        moves("handling", "treatment", "join", "meet");
        complete("note");

        assertThat(standsAt()).containsExactly("answer-awaited");
    }

    @Test
    void whatIsWaitedForBehindARenamedGatewayKeepsItsMoment() {
        complete("look");
        complete("note");
        Map<String, String> before = jobs();
        publish(model().replace("\"answer-awaited\"", "\"reply-awaited\""));

        JsonNode trial = trialThatAgreesWithItsPlan("answer-awaited", "reply-awaited");

        assertThat(trial.at("/plan/remarks")).isEmpty();
        moves("answer-awaited", "reply-awaited");
        assertThat(jobs()).isEqualTo(before).hasSize(2);
        assertThat(runtime.createEventSubscriptionQuery()
                        .processInstanceId(instance.getId())
                        .activityId("answered")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aTimerThatHasGoneOffDoesNotGoOffAgain() {
        management.executeJob(job("reminded"));
        publish(model().replace("\"Look\"", "\"Look at it\""));

        moves();

        assertThat(standsAt()).contains("remind");
        assertThat(jobs()).containsOnlyKeys("late");
    }

    @Test
    void aTimerThatIsAttachedElsewhereBeginsAnewAndThePlanSaysSo() {
        publish(model().replace("attachedToRef=\"look\"", "attachedToRef=\"note\""));

        JsonNode trial = trialThatAgreesWithItsPlan();

        assertThat(trial.at("/plan/remarks"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "\"Late\" (late) is attached to \"Note\" (note) in the new version, and was attached to"
                                + " \"Look\" (look): what cases waited for ends, and it begins anew when a case is moved");
        String before = job("late");
        moves();
        assertThat(job("late")).isNotEqualTo(before);
    }

    @Test
    void aTaskThatIsNoLongerEnteredByAJobKeepsWhoHasItOpen() {
        publish(model().replace("<userTask ", "<userTask camunda:asyncBefore=\"true\" "));
        ProcessInstance open = runtime.startProcessInstanceByKey(key);
        instance = open;
        new PortalClient(port).momentPasses();
        publish(model());

        JsonNode trial = operator.post(path("/trial"), body(2, 3, "")).json();

        assertThat(trial.at("/plan/places"))
                .allMatch(place -> place.get("obstacle").isNull());
        assertThat(trial.at("/cases/0/result").asText()).as(trial.toString()).isEqualTo("WOULD_MOVE");
        assertThat(trial.at("/plan/remarks"))
                .extracting(JsonNode::asText)
                .contains("\"Look\" (look) is no longer 'Asynchronous before': a case that waits for this stays");
    }

    /** What the plan has no obstacle to, the trial moves. */
    private JsonNode trialThatAgreesWithItsPlan(String... renamed) {
        JsonNode trial =
                operator.post(path("/trial"), body(1, 2, elements(renamed))).json();
        assertThat(trial.at("/plan/places"))
                .as(trial.toString())
                .isNotEmpty()
                .allMatch(place -> place.get("obstacle").isNull());
        assertThat(trial.at("/cases/0/result").asText()).as(trial.toString()).isEqualTo("WOULD_MOVE");
        return trial;
    }

    private void moves(String... renamed) {
        Answer begun = operator.post(path(""), body(1, 2, elements(renamed)));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        new PortalClient(port).momentPasses();
        JsonNode move =
                operator.get(path("/" + begun.json().get("id").asText())).json();
        assertThat(move.at("/cases/0/result").asText()).as(move.toString()).isEqualTo("MOVED");
        assertThat(version()).isEqualTo(2);
    }

    private String path(String more) {
        return "/api/v1/models/" + key + "/moves" + more;
    }

    private static String body(int from, int to, String more) {
        return "{\"from\": %d, \"to\": %d%s}".formatted(from, to, more);
    }

    private static String elements(String... renamed) {
        var pairs = new StringBuilder();
        for (int i = 0; i < renamed.length; i += 2) {
            pairs.append(i == 0 ? "" : ", ")
                    .append("{\"element\": \"%s\", \"targetElement\": \"%s\"}".formatted(renamed[i], renamed[i + 1]));
        }
        return ", \"elements\": [" + pairs + "]";
    }

    private int version() {
        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getProcessDefinitionId();
        return repository.getProcessDefinition(definition).getVersion();
    }

    private List<String> standsAt() {
        return runtime.getActiveActivityIds(instance.getId());
    }

    private void complete(String task) {
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(task)
                .singleResult()
                .getId());
    }

    /** By their elements: which one, and when it is due. */
    private Map<String, String> jobs() {
        return management.createJobQuery().processInstanceId(instance.getId()).list().stream()
                .collect(Collectors.toMap(
                        job -> InstanceSnapshot.step(engine, job), job -> job.getId() + " due " + job.getDuedate()));
    }

    private String job(String element) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .singleResult()
                .getId();
    }

    private void publish(String model) {
        new ModelPublisher(port).publishes(key, model);
    }

    private String model() {
        var process = Bpmn.createExecutableProcess(key).name("Draft").camundaHistoryTimeToLive(180);
        process.eventSubProcess("reminding")
                .name("Reminding")
                .startEvent("reminded")
                .name("A day has passed")
                .interrupting(false)
                .timerWithDuration("P1D")
                .userTask("remind")
                .name("Remind")
                .camundaCandidateGroups(OFFICERS)
                .endEvent("reminding-ends");
        return Bpmn.convertToString(process.startEvent("begins")
                .subProcess("handling")
                .name("Handling")
                .embeddedSubProcess()
                .startEvent("handling-begins")
                .parallelGateway("fork")
                .userTask("look")
                .name("Look")
                .camundaCandidateGroups(OFFICERS)
                .boundaryEvent("late")
                .name("Late")
                .cancelActivity(false)
                .timerWithDuration("P3D")
                .endEvent("noted")
                .moveToActivity("look")
                .parallelGateway("join")
                .moveToNode("fork")
                .userTask("note")
                .name("Note")
                .camundaCandidateGroups(OFFICERS)
                .connectTo("join")
                .endEvent("handled")
                .subProcessDone()
                .eventBasedGateway()
                .id("answer-awaited")
                .name("Is there an answer?")
                .intermediateCatchEvent("week-over")
                .name("A week has passed")
                .timerWithDuration("P7D")
                .endEvent("unanswered")
                .moveToNode("answer-awaited")
                .intermediateCatchEvent("answered")
                .name("Answered")
                .message("answer-" + key)
                .endEvent("ends")
                .done());
    }
}
