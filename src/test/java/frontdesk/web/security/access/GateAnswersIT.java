package frontdesk.web.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import frontdesk.web.security.ProbeProcess;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the gate says no, and to what. */
@FrontdeskOverHttp
class GateAnswersIT {
    @LocalServerPort
    private int port;

    @Autowired
    private ProbeProcess probe;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/requests/AR-7K3M-9QXTC", "/engine-rest/task", "/actuator/prometheus", "/demo"})
    void aStrangerIsAskedToSignIn(String address) {
        HttpResponse<String> answer = Caller.stranger(port).get(address);

        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic realm="));
        assertProblem(answer, 401);
    }

    @Test
    void aWrongPasswordIsAnsweredLikeNone() {
        // An account of its own: the engine refuses it for some seconds afterwards.
        HttpResponse<String> answer =
                Caller.withPassword("frontdesk-nobody", "guessed", port).get("/engine-rest/task");

        assertProblem(answer, 401);
    }

    @ParameterizedTest
    @CsvSource({
        "analyst, GET, /api/v1/requests/AR-7K3M-9QXTC",
        "portal, GET, /engine-rest/task",
        "officer, DELETE, /engine-rest/user/officer",
    })
    void aWrongRoleIsToldSo(String who, String method, String address) {
        assertProblem(Caller.demoAccount(who, port).send(method, address, "{}"), 403);
    }

    @Test
    void anErrorOfTheEngineNamesNoneOfItsClasses() {
        HttpResponse<String> answer = Caller.demoAccount("operator", port).post("/engine-rest/message", """
                {"messageName":"nobody-waits-for-this"}""");

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("\"message\":\"Cannot correlate message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/%74ask", "/%65ngine-rest/task", "/engine%2Drest/task"})
    void noWayOfWritingAnAddressOpensATaskOfOthers(String tasks) {
        ProbeProcess.Instance instance = probe.start();

        HttpResponse<String> answer =
                Caller.demoAccount("officer2", port).get(tasks + "?processInstanceId=" + instance.id());

        assertThat(answer.body()).doesNotContain(instance.guardedTask());
        probe.end(instance);
    }

    @Test
    void aBodyThatCannotBeReadIsAnsweredWithoutAWordAboutClasses() {
        HttpResponse<String> answer =
                Caller.demoAccount("supervisor", port).post("/engine-rest/task", "{\"sorting\": 5}");

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("not the JSON").doesNotContain("Dto", "camunda");
    }

    @Test
    void anAddressWithAnEmptyPartIsABadRequest() {
        assertProblem(Caller.demoAccount("officer", port).get("/engine-rest/task//variables"), 400);
    }

    @Test
    void aSerializedJavaObjectIsRefused() {
        HttpResponse<String> answer = Caller.demoAccount("portal", port)
                .post("/engine-rest/process-definition/key/" + ProbeProcess.KEY + "/start", """
                        {"variables":{"crafted":{"value":"rO0ABXQABWhlbGxv","type":"Object",
                          "valueInfo":{"objectTypeName":"java.lang.String",
                            "serializationDataFormat":"application/x-java-serialized-object"}}}}""");

        assertProblem(answer, 400);
    }

    @Test
    void nobodyStartsInTheMiddleOfAFlow() {
        HttpResponse<String> answer = Caller.demoAccount("portal", port)
                .post("/engine-rest/process-definition/key/" + ProbeProcess.KEY + "/start", """
                        {"startInstructions":[{"type":"startBeforeActivity","activityId":"guarded"}]}""");

        assertProblem(answer, 403);
    }

    @Test
    void aForeignPageChangesNothingThroughABrowserThatKnowsThePassword() {
        Caller analyst = Caller.demoAccount("analyst", port);

        assertThat(deploy(analyst, "https://evil.example")).isEqualTo(403);
        assertThat(deploy(analyst, "null")).isEqualTo(403);
        assertThat(deploy(analyst, "http://127.0.0.1:" + port)).isNotEqualTo(403);
        assertThat(deploy(analyst, "file://")).isNotEqualTo(403);
    }

    private static int deploy(Caller analyst, String origin) {
        return analyst.send("POST", "/engine-rest/deployment/create", "", "Origin", origin)
                .statusCode();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body())
                .contains("\"status\":" + status)
                .doesNotContain("org.camunda")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }
}
