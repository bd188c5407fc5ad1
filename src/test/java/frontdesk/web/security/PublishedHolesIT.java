package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The two published holes of the engine's last Community release: open in the engine as it comes, closed here. */
@FrontdeskOverHttp
class PublishedHolesIT {
    private static final String HIDDEN_EXPRESSION =
            "{\"orQueries\":[{\"assigneeExpression\":\"${expressionProbe.touch()}\"}]}";
    private static final String ADMINISTRATOR =
            "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"Intruder-2026-Intruder\"}}";

    private static ServletWebServerApplicationContext bare;

    @LocalServerPort
    private int port;

    @Autowired
    private ExpressionProbe probe;

    @Autowired
    private IdentityService identities;

    @BeforeAll
    static void theEngineAsItComes() {
        bare = BareCamunda.start();
    }

    @AfterAll
    static void itIsGone() {
        bare.close();
    }

    /** CVE-2026-109432. */
    @Test
    void theEngineAsItComesRunsAnExpressionHiddenInAnOrQuery() {
        ExpressionProbe bareProbe = bare.getBean(ExpressionProbe.class);

        stranger(bare.getWebServer().getPort()).post("/engine-rest/task", HIDDEN_EXPRESSION);
        assertThat(bareProbe.timesTouched()).isEqualTo(1);

        stranger(bare.getWebServer().getPort()).post("/engine-rest/task/count", HIDDEN_EXPRESSION);
        assertThat(bareProbe.timesTouched()).isEqualTo(2);
    }

    @Test
    void frontdeskRefusesAnExpressionHiddenInAnOrQuery() {
        Caller officer = Caller.demoAccount("officer", port);

        assertThat(officer.post("/engine-rest/task", HIDDEN_EXPRESSION).statusCode())
                .isEqualTo(400);
        assertThat(officer.post("/engine-rest/task/count", HIDDEN_EXPRESSION).statusCode())
                .isEqualTo(400);
        assertThat(probe.timesTouched()).isZero();
    }

    /** CVE-2026-77226. */
    @Test
    void theEngineAsItComesLetsAStrangerMakeAnAdministrator() {
        HttpResponse<String> answer =
                makeAdministrator(stranger(bare.getWebServer().getPort()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(administrators(bare.getBean(IdentityService.class), "intruder"))
                .isEqualTo(1);
    }

    @Test
    void frontdeskLetsNobodyMakeAnAdministrator() {
        HttpResponse<String> answer = makeAdministrator(stranger(port));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void theEngineItselfWouldRefuseAFirstAdministratorToo() {
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").count())
                .isEqualTo(1);
    }

    private static Caller stranger(int port) {
        return Caller.stranger(port);
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

    private static long administrators(IdentityService identities, String name) {
        return identities
                .createUserQuery()
                .userId(name)
                .memberOfGroup("camunda-admin")
                .count();
    }
}
