package frontdesk.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.job.StandaloneWork;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.operations.Incidents;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:incidents;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "frontdesk.demo.enabled=true",
            "frontdesk.demo.sample-requests=false",
            "frontdesk.progress.look-every=PT24H"
        })
class IncidentsTest {
    private static final String INCIDENTS = "/api/v1/operations/incidents";
    private static final String DOWN = "The gateway is down.";

    @LocalServerPort
    private int port;

    @Autowired
    private StandaloneWork work;

    @Autowired
    private Incidents stuckSteps;

    private FrontdeskHttpClient operator;

    @BeforeEach
    void anOperator() {
        operator = FrontdeskHttpClient.as("operator", port);
    }

    @AfterEach
    void nothingIsLeft() {
        work.does(() -> {});
        work.vanishes();
    }

    @Test
    void workOfNoFlowIsListedByItsKind() {
        stops(1, DOWN);

        JsonNode group = group(DOWN).orElseThrow();

        assertThat(group.get("flow").isNull()).isTrue();
        assertThat(group.get("step").asText()).isEqualTo(StandaloneWork.TYPE);
        assertThat(group.get("label").asText()).isEqualTo(StandaloneWork.TYPE);
        assertThat(group.at("/items/0/referenceNumber").isNull()).isTrue();
        assertThat(group.at("/items/0/tries").asInt()).isEqualTo(1);
        assertThat(group.at("/items/0/since").asText())
                .isEqualTo(group.get("since").asText());
    }

    @Test
    void theLargestGroupComesFirst() {
        stops(1, "Somebody must look at the letter.");
        stops(3, DOWN);
        stops(2, "The mail server does not answer.");

        assertThat(operator.get(INCIDENTS).json().findValuesAsText("count")).containsExactly("3", "2", "1");
    }

    @Test
    void manyGroupsAreReadPageByPageAndEachIsSeenOnce() {
        stops(1, "Somebody must look at the letter.");
        stops(3, DOWN);
        stops(1, "The mail server does not answer.");

        JsonNode first = operator.get(INCIDENTS + "?limit=2").json();
        JsonNode second = operator.get(
                        INCIDENTS + "?limit=2&after=" + first.get("next").asText())
                .json();

        assertThat(first.findValuesAsText("count")).containsExactly("3", "1");
        assertThat(second.findValuesAsText("count")).containsExactly("1");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.at("/incidents/0/id")).isNotEqualTo(first.at("/incidents/1/id"));
        assertThat(operator.get(INCIDENTS + "?limit=1001").status()).isEqualTo(400);
    }

    @Test
    void aLargeGroupShowsAHundredAndIsTriedAgainAsAWhole() {
        stops(205, DOWN);
        JsonNode group = group(DOWN).orElseThrow();
        assertThat(group.get("count").asInt()).isEqualTo(205);
        assertThat(group.get("items")).hasSize(100);

        work.does(() -> {});

        JsonNode retried = retry(group);

        assertThat(retried.findValuesAsText("result")).hasSize(205).containsOnly("DONE");
        assertThat(retried.at("/counts/DONE").asInt()).isEqualTo(205);
        assertThat(group(DOWN)).isEmpty();
    }

    @Test
    void whatFailsAgainIsSaidToWithItsCauseAndIsListedUnderTheSameId() {
        stops(2, DOWN);
        JsonNode before = group(DOWN).orElseThrow();

        JsonNode retried = retry(before);

        assertThat(retried.findValuesAsText("result")).containsExactly("FAILED_AGAIN", "FAILED_AGAIN");
        assertThat(retried.findValuesAsText("cause")).containsExactly(DOWN, DOWN);
        JsonNode after = group(DOWN).orElseThrow();
        assertThat(after.get("id")).isEqualTo(before.get("id"));
        assertThat(after.at("/items/0/tries").asInt()).isEqualTo(2);
    }

    @Test
    void aSurpriseIsToldInPlainWordsAndTriedAgainByTheWholeSchedule() {
        stops(1, DOWN);
        work.failsWith(new IllegalStateException("select NAME_ from PERSON where NAME_ = 'Ana Perez'"));

        JsonNode retried = retry(group(DOWN).orElseThrow());

        assertThat(retried.at("/items/0/result").asText()).isEqualTo("FAILED_AGAIN");
        assertThat(retried.at("/items/0/cause").asText())
                .isEqualTo("An unexpected error in the step \"standalone-work\"; the log of the node says more.");
        assertThat(work.jobs()).extracting(job -> job.getRetries()).containsExactly(28);
        assertThat(group(DOWN)).isEmpty();
    }

    @Test
    void whatVanishesWhileItIsTriedIsGone() {
        stops(1, DOWN);
        work.does(work::vanishes);

        assertThat(retry(group(DOWN).orElseThrow()).at("/items/0/result").asText())
                .isEqualTo("GONE");
    }

    @Test
    void whatIsNotFinishedInTimeIsUnderWay() {
        stops(1, DOWN);
        var finished = new CountDownLatch(1);
        work.does(() -> await().until(() -> finished.getCount() == 0));

        var retried = stuckSteps.retry(group(DOWN).orElseThrow().get("id").asText(), Duration.ofMillis(200));
        finished.countDown();

        assertThat(retried.orElseThrow())
                .extracting(Incidents.Retried::result)
                .containsExactly(new Incidents.Result.UnderWay());
    }

    @Test
    void aRetryThatMayBeRepeatedIsSeenByTheNodesAtOnceToo() {
        stops(1, DOWN);
        String address = INCIDENTS + "/" + group(DOWN).orElseThrow().get("id").asText() + "/retry";
        work.does(() -> {});

        Answer first = operator.post(address, "", Map.of("Idempotency-Key", "once"));
        Answer again = operator.post(address, "", Map.of("Idempotency-Key", "once"));

        assertThat(first.json().at("/items/0/result").asText()).isEqualTo("DONE");
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void theLogSaysWhoHadWhatTriedAgain(CapturedOutput log) {
        stops(2, DOWN);
        JsonNode group = group(DOWN).orElseThrow();
        work.does(() -> {});

        retry(group);

        assertThat(log)
                .contains("operator had 2 stuck steps of group %s tried again: 2 done"
                        .formatted(group.get("id").asText()));
    }

    @Test
    void aGroupThatNobodyKnowsIsNotFound() {
        Answer answer = operator.post(INCIDENTS + "/nothing/retry", "");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:frontdesk:problem:not-found");
    }

    private void stops(int jobs, String why) {
        work.failsWith(new ManualInterventionException(why));
        work.begin(jobs);
        await().until(() -> group(why).map(group -> group.get("count").asInt()).orElse(0) == jobs);
    }

    private Optional<JsonNode> group(String cause) {
        JsonNode groups = operator.get(INCIDENTS).json().get("incidents");
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(group -> group.get("cause").asText().equals(cause))
                .findFirst();
    }

    private JsonNode retry(JsonNode group) {
        Answer answer = operator.post(INCIDENTS + "/" + group.get("id").asText() + "/retry", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
