package frontdesk.adapters.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.PortalClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A mail server that breaks the connection after it has all of a message: nobody knows whether it took it, and nobody can
 * be asked. The message is neither sent again by guess nor forgotten.
 */
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:lost-answer;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "frontdesk.demo.enabled=true",
            "frontdesk.demo.sample-requests=false",
            "frontdesk.progress.look-every=PT24H",
            "frontdesk.demo.start-at=2026-12-01T15:00:00Z",
            "frontdesk.delivery.email=smtp"
        })
class LostAnswerStoryTest {
    private static final ScriptedMailServer SERVER = server();
    private static final String UNKNOWN = "/api/v1/operations/unknown-messages";

    @LocalServerPort
    private int port;

    private PortalClient portal;
    private FrontdeskHttpClient operator;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", SERVER::port);
    }

    @AfterAll
    static void closeTheServer() throws IOException {
        SERVER.close();
    }

    @BeforeEach
    void theSampleRequestsHaveTheirMail() {
        portal = new PortalClient(port);
        operator = FrontdeskHttpClient.as("operator", port);
        SERVER.answersTo(ScriptedMailServer.END, "250 taken");
        portal.momentPasses();
    }

    @Test
    void itIsReportedAtOnceAndNotSentAgainByItself() {
        String reference = asksAndTheAnswerIsLost("reported@example.org");

        portal.timePasses("P2D");

        assertThat(SERVER.timesHandedOver("reported@example.org")).isEqualTo(1);
        assertThat(stuck(reference).get("cause").asText())
                .startsWith("The connection broke while a message was handed over");
        assertThat(operator.get(UNKNOWN).text()).contains(reference + "/send-request-received/1");
        retryTheGroup(reference);
    }

    @Test
    void anOperatorsRetrySendsItAgain() {
        String reference = asksAndTheAnswerIsLost("again@example.org");

        retryTheGroup(reference);

        assertThat(SERVER.timesHandedOver("again@example.org")).isEqualTo(2);
        assertThat(operator.get(UNKNOWN).text()).doesNotContain(reference);
    }

    @Test
    void whereTheOperatorFoundItTakenTheFlowGoesOnWithoutSendingIt() {
        String reference = asksAndTheAnswerIsLost("found@example.org");
        String message = "{\"reference\": \"%s/send-request-received/1\"}".formatted(reference);

        assertThat(operator.post(UNKNOWN + "/taken", message).status()).isEqualTo(204);
        assertThat(operator.post(UNKNOWN + "/taken", message).status()).isEqualTo(409);
        retryTheGroup(reference);

        assertThat(SERVER.timesHandedOver("found@example.org")).isEqualTo(1);
        assertThat(operator.get(UNKNOWN).text()).doesNotContain(reference);
    }

    private String asksAndTheAnswerIsLost(String email) {
        SERVER.dropsAt(ScriptedMailServer.END);
        String reference = portal.asks(email);
        portal.momentPasses();
        SERVER.answersTo(ScriptedMailServer.END, "250 taken");
        return reference;
    }

    private void retryTheGroup(String reference) {
        String id = stuck(reference).get("id").asText();
        JsonNode retried = operator.post("/api/v1/operations/incidents/" + id + "/retry", "")
                .json();
        assertThat(retried.get("items").get(0).get("result").asText()).isEqualTo("DONE");
    }

    private JsonNode stuck(String reference) {
        for (JsonNode group :
                operator.get("/api/v1/operations/incidents").json().get("incidents")) {
            if (group.toString().contains(reference)) {
                return group;
            }
        }
        throw new AssertionError("Nothing of " + reference + " is stuck");
    }

    private static ScriptedMailServer server() {
        try {
            return new ScriptedMailServer();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
