package frontdesk.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fault.FailingFilter;
import java.time.Instant;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Prevents that the log tells who a customer is where a failure gets past all that answers failures. */
@RunningFrontdesk
@ExtendWith(OutputCaptureExtension.class)
class FailureRedactionFilterTest {
    private static final String NAME = "Zenobia";
    private static final String WORDS = NAME + " Plantworth, +12025550186";

    @LocalServerPort
    private int port;

    @Autowired
    private FailingFilter filter;

    @Autowired
    private ThreadPoolTaskScheduler scheduler;

    @AfterEach
    void nothingFailsAnyMore() {
        filter.passes();
    }

    @Test
    void aFailureInAFilterIsAnsweredWithAnIncidentAndLoggedWithoutItsWords(CapturedOutput log) {
        filter.failsWith(new IllegalStateException("Who is " + WORDS, new IllegalArgumentException(WORDS)));

        itIsAnsweredWithAnIncidentAndLoggedWithoutItsWords(log, IllegalStateException.class);

        assertThat(log.getAll()).contains("java.lang.IllegalArgumentException");
    }

    @Test
    void aReaderThatQuotesTheBodyItCannotReadIsLoggedWithoutTheQuote(CapturedOutput log) {
        filter.failsWith(() -> new ObjectMapper().readTree("{\"name\": " + WORDS + "}"));

        itIsAnsweredWithAnIncidentAndLoggedWithoutItsWords(log, JsonParseException.class);
    }

    @Test
    void anErrorOfTheCodeIsLoggedWithoutItsWords(CapturedOutput log) {
        filter.failsWith(() -> {
            throw new AssertionError("Who is " + WORDS);
        });

        itIsAnsweredWithAnIncidentAndLoggedWithoutItsWords(log, AssertionError.class);
    }

    @Test
    void aClientThatHasGoneIsNoFailureOfTheServer(CapturedOutput log) {
        filter.failsWith(() -> {
            throw new ClientAbortException();
        });

        FrontdeskHttpClient.as("portal", port).get("/api/v1/requests/" + FailingFilter.PATH);

        assertThat(log.getAll()).doesNotContain("Servlet.service()");
    }

    private void itIsAnsweredWithAnIncidentAndLoggedWithoutItsWords(
            CapturedOutput log, Class<? extends Throwable> kind) {
        FrontdeskHttpClient.Answer answer =
                FrontdeskHttpClient.as("portal", port).get("/api/v1/requests/" + FailingFilter.PATH);

        JsonNode problem = answer.expect(500).json();
        assertThat(problem.get("type").asText()).isEqualTo("urn:frontdesk:problem:unexpected");
        assertThat(answer.text()).doesNotContain(NAME);
        assertThat(log.getAll())
                .contains(problem.get("incident").asText(), kind.getName(), "Servlet.service()")
                .doesNotContain(NAME);
    }

    @Test
    void aScheduledTaskThatFailsIsLoggedWithoutItsWords(CapturedOutput log) {
        scheduler.schedule(
                () -> {
                    throw new IllegalStateException("Who is " + WORDS);
                },
                Instant.now());

        await().untilAsserted(() -> assertThat(log.getAll()).contains("A scheduled task has failed"));
        assertThat(log.getAll()).contains("java.lang.IllegalStateException").doesNotContain(WORDS);
    }
}
