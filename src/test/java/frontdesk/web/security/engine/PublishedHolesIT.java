package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.support.NodeProcess;
import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The two published holes of the engine's last Community release: open in the engine as it comes, closed here. */
@FrontdeskOverHttp
class PublishedHolesIT {
    /** Finds the task of "ada" only if the engine has run the code. */
    private static final String HIDDEN_CODE = "{\"orQueries\":[{\"assigneeExpression\":\"${'ad'.concat('a')}\"}]}";

    private static final String ADMINISTRATOR =
            "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"Intruder-2026-Intruder\"}}";

    private static NodeProcess bare;

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @BeforeAll
    static void theEngineAsItComes() throws IOException {
        bare = BareCamunda.start();
    }

    @AfterAll
    static void itIsGone() {
        bare.close();
    }

    /** CVE-2026-109432. */
    @Test
    void theEngineAsItComesRunsCodeHiddenInAnOrQuery() {
        Caller stranger = Caller.stranger(bare.port());
        stranger.post("/engine-rest/task/create", "{\"name\":\"of ada\",\"assignee\":\"ada\"}");

        assertThat(stranger.post("/engine-rest/task", HIDDEN_CODE).body()).contains("of ada");
        assertThat(stranger.post("/engine-rest/task/count", HIDDEN_CODE).body()).isEqualTo("{\"count\":1}");
    }

    @Test
    void frontdeskRefusesCodeHiddenInAnOrQuery() {
        Caller officer = Caller.demoAccount("officer", port);

        assertThat(officer.post("/engine-rest/task", HIDDEN_CODE).statusCode()).isEqualTo(400);
        assertThat(officer.post("/engine-rest/task/count", HIDDEN_CODE).statusCode())
                .isEqualTo(400);
    }

    /** CVE-2026-77226. */
    @Test
    void theEngineAsItComesLetsAStrangerMakeAnAdministrator() {
        Caller stranger = Caller.stranger(bare.port());

        assertThat(makeAdministrator(stranger).statusCode()).isEqualTo(204);
        assertThat(stranger.get("/engine-rest/user?memberOfGroup=camunda-admin").body())
                .contains("intruder");
    }

    @Test
    void frontdeskLetsNobodyMakeAnAdministrator() {
        assertThat(makeAdministrator(Caller.stranger(port)).statusCode()).isEqualTo(403);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void theEngineBehindTheGateWouldRefuseAFirstAdministratorToo() {
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").count())
                .isEqualTo(1);
    }

    private static HttpResponse<String> makeAdministrator(Caller caller) {
        caller.get("/camunda/app/tasklist/default/");
        return caller.send(
                "POST",
                "/camunda/api/admin/setup/default/user/create",
                ADMINISTRATOR,
                "X-XSRF-TOKEN",
                caller.cookie("XSRF-TOKEN"));
    }
}
