package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may take a task, give it back and hand it on. */
@FrontdeskOverHttp
class OfficersHandsIT {
    @LocalServerPort
    private int port;

    @Autowired
    private ProbeProcess probe;

    @Autowired
    private TaskService tasks;

    private ProbeProcess.Instance instance;

    @BeforeEach
    void anInstanceIsRunning() {
        instance = probe.start();
    }

    @AfterEach
    void theInstanceIsGone() {
        probe.end(instance);
    }

    @Test
    void anOfficerTakesATaskAndGivesItBack() {
        assertThat(ask("officer2", "claim", "officer2")).isEqualTo(204);
        assertThat(assignee()).isEqualTo("officer2");

        assertThat(ask("officer2", "unclaim", null)).isEqualTo(204);
        assertThat(assignee()).isNull();
    }

    @Test
    void anOfficerDoesNotPutATaskIntoAColleaguesHands() {
        assertThat(ask("officer2", "claim", "officer")).isEqualTo(403);
        assertThat(assignee()).isNull();
    }

    @Test
    void anOfficerDoesNotTakeATaskOutOfAColleaguesHands() {
        ask("officer", "claim", "officer");

        assertThat(ask("officer2", "unclaim", null)).isEqualTo(403);
        assertThat(ask("officer2", "claim", null)).isEqualTo(403);
        assertThat(assignee()).isEqualTo("officer");
    }

    @Test
    void aSupervisorHandsATaskOnAndTheOneBeforeSeesItNoMore() {
        String guarded = "/engine-rest/task/" + instance.guardedTask();
        Caller supervisor = Caller.demoAccount("supervisor", port);
        Caller officer2 = Caller.demoAccount("officer2", port);

        supervisor.post(guarded + "/assignee", "{\"userId\":\"officer2\"}");
        assertThat(officer2.get(guarded).statusCode()).isEqualTo(200);

        supervisor.post(guarded + "/assignee", "{\"userId\":\"officer\"}");
        assertThat(officer2.get(guarded).statusCode()).isEqualTo(404);
    }

    @Test
    void aTaskThatIsNoLongerOfferedToAGroupIsClosedToIt() {
        Caller.demoAccount("supervisor", port)
                .post(
                        "/engine-rest/task/" + instance.openTask() + "/identity-links/delete",
                        "{\"groupId\":\"contact-center-officer\",\"type\":\"candidate\"}");

        assertThat(Caller.demoAccount("officer2", port)
                        .get("/engine-rest/task/" + instance.openTask())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTaskThatIsOfferedToAnalystsStaysClosedToThem() {
        String open = "/engine-rest/task/" + instance.openTask();
        int offered = Caller.demoAccount("supervisor", port)
                .post(open + "/identity-links", "{\"groupId\":\"analyst\",\"type\":\"candidate\"}")
                .statusCode();

        assertThat(offered).isEqualTo(204);
        assertThat(Caller.demoAccount("analyst", port).get(open).statusCode()).isEqualTo(404);
    }

    private int ask(String who, String what, String forWhom) {
        String body = "{\"userId\":" + (forWhom == null ? "null" : "\"" + forWhom + "\"") + "}";
        return Caller.demoAccount(who, port)
                .post("/engine-rest/task/" + instance.openTask() + "/" + what, body)
                .statusCode();
    }

    private String assignee() {
        return tasks.createTaskQuery()
                .taskId(instance.openTask())
                .singleResult()
                .getAssignee();
    }
}
