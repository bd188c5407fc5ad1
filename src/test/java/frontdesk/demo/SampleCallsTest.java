package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.demo.sample.SampleTextReplies;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a newcomer finds on the list of calls at the first start. */
@DemoWorld
class SampleCallsTest {
    private static final PhoneNumber JEAN = new PhoneNumber("+12025550110");

    @LocalServerPort
    private int port;

    @Autowired
    private SampleTextReplies texts;

    @Test
    void aCustomerWhoSaidYesStandsAbovePlainCalls() {
        List<JsonNode> calls = new OfficerTaskClient("officer", port).list("Calls");

        assertThat(calls)
                .extracting(call -> call.get("name").asText())
                .containsExactlyInAnyOrder("Call the customer", "Call the customer", "Follow up by phone");
        JsonNode top = FrontdeskHttpClient.as("officer", port)
                .get("/engine-rest/task/" + calls.get(0).get("id").asText() + "/form-variables?deserializeValues=false")
                .json();
        assertThat(top.at("/requesterName/value").asText()).isEqualTo("Jean Baptiste");
        assertThat(top.at("/customerSaidYes/value").asBoolean()).isTrue();
    }

    @Test
    void theSampleWasTextedOnceAndAnsweredOnce() {
        assertThat(new CallbackCustomerClient(port, JEAN.value()).texts()).hasSize(1);
        assertThat(FrontdeskHttpClient.as("officer", port)
                        .get("/api/v1/demo/text-replies")
                        .json())
                .filteredOn(reply -> reply.get("from").asText().equals(JEAN.value()))
                .singleElement()
                .satisfies(reply -> assertThat(reply.get("text").asText()).isEqualTo("Yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T10:00-05:00, 2026-12-01T09:35-05:00",
        "2026-12-01T17:45-05:00, 2026-12-01T16:50-05:00",
        "2026-11-30T07:30-05:00, 2026-11-27T16:50-05:00",
        "2026-11-28T12:00-05:00, 2026-11-27T16:50-05:00",
        "2026-11-27T07:45-05:00, 2026-11-25T16:50-05:00",
    })
    void itIsTextedAtTheLastHourAtWhichPeopleAreTexted(OffsetDateTime now, OffsetDateTime texted) {
        Duration ago = texts.sentAgo(now.toInstant(), Duration.ofMinutes(25));

        assertThat(now.minus(ago)).isEqualTo(texted);
    }
}
