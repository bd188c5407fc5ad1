package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Camunda's web applications: who gets in where, and what the browser is told to hold off. */
@FrontdeskOverHttp
class WebApplicationsIT {
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # application | officer | supervisor | analyst | operator | portal
            tasklist      | 200     | 200        | 403     | 403      | 403
            cockpit       | 403     | 403        | 200     | 200      | 403
            admin         | 403     | 403        | 403     | 403      | 403
            """)
    void everyRoleGetsIntoItsApplications(
            String application, int officer, int supervisor, int analyst, int operator, int portal) {
        assertThat(signIn("officer", application)).isEqualTo(officer);
        assertThat(signIn("supervisor", application)).isEqualTo(supervisor);
        assertThat(signIn("analyst", application)).isEqualTo(analyst);
        assertThat(signIn("operator", application)).isEqualTo(operator);
        assertThat(signIn("portal", application)).isEqualTo(portal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/admin/default/setup/",
                "/camunda/app/admin/another/setup/",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
            })
    void theFirstRunSetUpIsClosed(String address) {
        assertThat(Caller.stranger(port).get(address).statusCode()).isEqualTo(403);
        assertThat(Caller.demoAccount("operator", port).get(address).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aStrangerSeesTheLoginAndNothingBehindIt() {
        Caller stranger = Caller.stranger(port);

        assertThat(stranger.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(stranger.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatOnlyTheFlowDoesIsClosedHereToo() {
        Caller officer = signedIn("officer", "tasklist");

        assertThat(officer.send(
                                "POST",
                                "/camunda/api/engine/engine/default/task/none/bpmnError",
                                "{\"errorCode\":\"x\"}",
                                "X-XSRF-TOKEN",
                                officer.cookie("XSRF-TOKEN"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void scriptsRunFromOurFilesOnly() {
        String policy = header(Caller.stranger(port).get(TASKLIST), "Content-Security-Policy");

        assertThat(policy)
                .contains("script-src 'nonce-")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("https:");
    }

    @Test
    void cookiesStayWithTheSiteAndWithTlsAreMarkedSecure() {
        assertThat(Caller.stranger(port).get(TASKLIST).headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=").doesNotContain("Secure"));
    }

    @Test
    void noOtherSiteFramesOurPages() {
        HttpResponse<String> page = Caller.stranger(port).get(TASKLIST);

        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private int signIn(String name, String application) {
        Caller caller = Caller.stranger(port);
        caller.get("/camunda/app/" + application + "/default/");
        return caller.form(
                        "/camunda/api/admin/auth/user/default/login/" + application,
                        "username=" + name + "&password=" + name + "-demo-2026")
                .statusCode();
    }

    private Caller signedIn(String name, String application) {
        Caller caller = Caller.stranger(port);
        caller.get("/camunda/app/" + application + "/default/");
        caller.form(
                "/camunda/api/admin/auth/user/default/login/" + application,
                "username=" + name + "&password=" + name + "-demo-2026");
        return caller;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
