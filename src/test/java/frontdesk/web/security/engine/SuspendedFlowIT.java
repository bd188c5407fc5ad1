package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While a flow is suspended its callers are told to come again, and not that they did something wrong. */
@FrontdeskOverHttp
class SuspendedFlowIT {
    private static final String FLOW = "text-ahead-callback";

    private static final String REQUEST = """
            {"requester": {"role": "APPLICANT", "name": "Ann Lee", "phone": "+1202555%04d"}, "topic": "OTHER", \
            "textAhead": false}""";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @AfterEach
    void goOn() {
        repository.activateProcessDefinitionByKey(FLOW, true, null);
    }

    @Test
    void aStartIsPutOffAtBothEndpoints() {
        suspend();
        Caller portal = Caller.demoAccount("portal", port);

        assertPutOff(portal.post("/api/v1/callbacks", REQUEST.formatted(177)));
        assertPutOff(portal.post(
                "/engine-rest/process-definition/key/" + FLOW + "/start",
                "{\"variables\": {\"request\": {\"type\": \"Json\", \"value\": \"%s\"}}}"
                        .formatted(REQUEST.formatted(177).replace("\"", "\\\""))));
    }

    @Test
    void aWithdrawalAndAnAnswerArePutOffAndTheWithdrawalWorksLater() {
        Caller portal = Caller.demoAccount("portal", port);
        String location = portal.post("/api/v1/callbacks", REQUEST.formatted(178))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        suspend();

        assertPutOff(portal.send("DELETE", location, ""));
        assertPutOff(portal.post(location + "/information", "{\"text\": \"I have moved.\"}"));
        goOn();
        assertThat(portal.send("DELETE", location, "").statusCode()).isEqualTo(204);
    }

    private void suspend() {
        repository.suspendProcessDefinitionByKey(FLOW, true, null);
    }

    private static void assertPutOff(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answer.body()).contains("suspended at the moment").doesNotContain("ENGINE-", "Definition");
    }
}
