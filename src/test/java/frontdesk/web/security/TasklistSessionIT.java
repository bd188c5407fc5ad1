package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who has signed in to Tasklist is known where Tasklist calls the API, and nowhere else. */
@FrontdeskOverHttp
class TasklistSessionIT {
    private static final String DRAFT = "/api/v1/tasks/none/draft";

    @LocalServerPort
    private int port;

    @Test
    void anOfficersPageAsksForADraftWithoutASecondPassword() {
        assertThat(signedIn("officer", "tasklist").get(DRAFT).statusCode()).isEqualTo(404);
    }

    @Test
    void anOfficerReadsAndFindsRequestsWithoutASecondPassword() {
        Caller officer = signedIn("officer", "tasklist");

        assertThat(officer.get("/requests").statusCode()).isEqualTo(200);
        assertThat(officer.get("/api/v1/requests/AR-7K3M-9QXTC/record").statusCode())
                .isEqualTo(404);
        assertThat(officer.post("/api/v1/requests/search", "{\"query\": \"nobody@example.org\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(officer.send("DELETE", "/api/v1/requests/AR-7K3M-9QXTC", "", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSessionKeepsItsIdSoThatCallsAtTheSameMomentAreAllLetIn() {
        assertThat(signedIn("officer", "tasklist").get("/requests").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(signedIn("supervisor", "tasklist").get("/supervisor").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/api/v1/offices/WAS", "/api/v1/models", "/demo"})
    void theSessionOpensNothingElse(String address) {
        assertThat(signedIn("officer", "tasklist").get(address).statusCode()).isEqualTo(401);
    }

    @Test
    void theRoleDecidesAsEverywhere() {
        assertThat(signedIn("analyst", "cockpit").get(DRAFT).statusCode()).isEqualTo(403);
    }

    @Test
    void aPageOfAnotherSiteTakesNoTask() {
        assertThat(signedIn("officer", "tasklist")
                        .send("POST", "/api/v1/tasks/next", "", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPageWhoseSessionHasEndedIsToldSoWithoutAWindowThatAsksForAPassword() {
        var page = Caller.stranger(port).send("GET", DRAFT, "", "X-Requested-With", "Tasklist");
        var program = Caller.stranger(port).get(DRAFT);

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(program.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    private Caller signedIn(String name, String application) {
        Caller caller = Caller.stranger(port);
        caller.get("/camunda/app/" + application + "/default/");
        int status = caller.form(
                        "/camunda/api/admin/auth/user/default/login/" + application,
                        "username=" + name + "&password=" + name + "-demo-2026")
                .statusCode();
        assertThat(status).isEqualTo(200);
        return caller;
    }
}
