package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import frontdesk.web.security.ProbeProcess;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private IdentityService identities;

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
    void aSupervisorHandsATaskOnAmongThoseWhoMayDoIt() {
        assertThat(ask("supervisor", "assignee", "officer2")).isEqualTo(204);
        assertThat(ask("supervisor", "assignee", "officer")).isEqualTo(204);
        assertThat(assignee()).isEqualTo("officer");

        assertThat(supervisor("POST", guarded("/assignee"), "{\"userId\":\"officer\"}"))
                .isEqualTo(204);
    }

    /** Nobody has the name {@code ghost}. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST | /assignee       | {"userId":"$who"}
            POST | /claim          | {"userId":"$who"}
            PUT  |                 | {"assignee":"$who"}
            PUT  |                 | {"owner":"$who"}
            POST | /identity-links | {"userId":"$who","type":"assignee"}
            POST | /identity-links | {"userId":"$who","type":"owner"}
            POST | /identity-links | {"userId":"$who","type":"candidate"}
            POST | /identity-links | {"userId":"$who","type":"reader"}
            """)
    void aSupervisorOpensNoTaskToSomebodyWhoMayNotDoItByGivingItToThem(String method, String way, String body) {
        for (String who : List.of("analyst", "portal", "operator", "ghost")) {
            assertThat(supervisor(method, open(way), body.replace("$who", who)))
                    .as(who)
                    .isEqualTo(403);
        }
        assertThat(supervisor(method, guarded(way), body.replace("$who", "officer2")))
                .isEqualTo(403);

        assertThat(assignee()).isNull();
        assertThat(Caller.demoAccount("analyst", port).get(open("")).statusCode())
                .isEqualTo(404);
        assertThat(Caller.demoAccount("officer2", port).get(guarded("")).statusCode())
                .isEqualTo(404);
        assertThat(grantsToUsers()).isZero();
    }

    @Test
    void aSupervisorDoesNotOpenAProtectedCaseToAllOfficers() {
        String officers = "{\"groupId\":\"contact-center-officer\",\"type\":\"candidate\"}";
        String trained = "{\"groupId\":\"protected-cases\",\"type\":\"candidate\"}";

        assertThat(supervisor("POST", guarded("/identity-links"), officers)).isEqualTo(403);
        assertThat(supervisor("POST", guarded("/identity-links/delete"), trained))
                .isEqualTo(403);

        assertThat(Caller.demoAccount("officer2", port).get(guarded("")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHoldsATaskAndLeavesTheGroupSeesItNoMore() {
        ask("officer2", "claim", "officer2");

        identities.deleteMembership("officer2", "contact-center-officer");
        identities.createMembership("officer2", "analyst");
        try {
            assertThat(Caller.demoAccount("officer2", port).get(open("")).statusCode())
                    .isEqualTo(404);
        } finally {
            identities.deleteMembership("officer2", "analyst");
            identities.createMembership("officer2", "contact-center-officer");
        }
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

    private int supervisor(String method, String address, String body) {
        return Caller.demoAccount("supervisor", port)
                .send(method, address, body)
                .statusCode();
    }

    private String open(String way) {
        return "/engine-rest/task/" + instance.openTask() + Objects.requireNonNullElse(way, "");
    }

    private String guarded(String way) {
        return "/engine-rest/task/" + instance.guardedTask() + Objects.requireNonNullElse(way, "");
    }

    private long grantsToUsers() {
        return Stream.of(instance.openTask(), instance.guardedTask())
                .flatMap(task -> authorizations.createAuthorizationQuery().resourceId(task).list().stream())
                .filter(grant -> grant.getUserId() != null)
                .count();
    }

    private String assignee() {
        return tasks.createTaskQuery()
                .taskId(instance.openTask())
                .singleResult()
                .getAssignee();
    }
}
