package frontdesk.web.filter;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No body fills the memory of a node, and whoever sends one that is too large learns it. */
@FrontdeskOverHttp
class BodySizeLimitFilterIT {
    private static final int MIB = 1024 * 1024;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "supervisor, /engine-rest/task, 1",
        "supervisor, /engine-rest/task, 20",
        "operator, /engine-rest/process-instance, 31",
        "analyst, /actuator/health, 1",
        "portal, /api/v1/callbacks, 20",
    })
    void aBodyThatIsTooLargeIsRefusedAndTheRefusalArrives(String who, String address, int size) {
        assertTooLarge(Caller.demoAccount(who, port).post(address, spaces(size * MIB + 1)));
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsBoundedToo() {
        assertTooLarge(Caller.demoAccount("supervisor", port).stream("/engine-rest/task", spaces(20 * MIB)));
    }

    @Test
    void aBodyWithinTheLimitIsReadWithAndWithoutItsLength() {
        Caller supervisor = Caller.demoAccount("supervisor", port);

        assertThat(supervisor.post("/engine-rest/task", spaces(MIB - 2) + "{}").statusCode())
                .isEqualTo(200);
        assertThat(supervisor.stream("/engine-rest/task", spaces(MIB - 2) + "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aModelMayBeLargerThanOtherBodiesUpToFiveMebibytes() {
        Caller analyst = Caller.demoAccount("analyst", port);

        assertThat(analyst.upload("/engine-rest/deployment/create", "x.bpmn", spaces(4 * MIB))
                        .statusCode())
                .isEqualTo(400);
        assertTooLarge(analyst.upload("/engine-rest/deployment/create", "x.bpmn", spaces(5 * MIB)));
    }

    @Test
    void aQueryOfEndlessPartsIsRefusedBeforeItFillsTheMemory() {
        String parts = "{\"orQueries\": [" + "{},".repeat(300_000) + "{}]}";

        HttpResponse<String> answer = Caller.demoAccount("supervisor", port).post("/engine-rest/task", parts);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("1,000 objects at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\",", "[],", "[[1,1],1],"})
    void aQueryOfEndlessValuesIsRefusedBeforeItFillsTheMemory(String value) {
        String many = "{\"taskDefinitionKeyIn\": [" + value.repeat(100_000) + "\"a\"]}";

        HttpResponse<String> answer = Caller.demoAccount("supervisor", port).post("/engine-rest/task", many);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("lists of 2,000 elements");
    }

    @Test
    void aLongListIsNoEndlessOne() {
        String many = "{\"taskDefinitionKeyIn\": [" + "\"a\",".repeat(1_998) + "\"a\"]}";

        HttpResponse<String> answer = Caller.demoAccount("supervisor", port).post("/engine-rest/task", many);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void anUploadOfAVariableIsBounded() {
        assertTooLarge(Caller.demoAccount("operator", port)
                .upload("/engine-rest/process-instance/none/variables/none/data", "data", spaces(MIB)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void theWebApplicationsAreBoundedToo(int size) {
        Caller officer = Caller.demoAccount("officer", port);
        officer.get("/camunda/app/tasklist/default/");
        officer.form(
                "/camunda/api/admin/auth/user/default/login/tasklist", "username=officer&password=officer-demo-2026");

        assertTooLarge(officer.send(
                "POST",
                "/camunda/api/engine/engine/default/task",
                spaces(size * MIB + 1),
                "X-XSRF-TOKEN",
                officer.cookie("XSRF-TOKEN")));
    }

    private static String spaces(int length) {
        return " ".repeat(length);
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
