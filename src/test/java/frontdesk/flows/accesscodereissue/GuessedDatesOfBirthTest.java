package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody finds out a person's date of birth by asking for codes until one comes. */
@RunningFrontdesk
class GuessedDatesOfBirthTest {
    private static final String START = "/engine-rest/process-definition/key/access-code-reissue/start";
    private static final String WRONG = "1990-02-04";

    @LocalServerPort
    private int port;

    private AccessCodeCustomerClient victim;
    private FrontdeskHttpClient portal;

    @BeforeEach
    void aVictim() {
        victim = new AccessCodeCustomerClient(port);
        portal = FrontdeskHttpClient.as("portal", port);
    }

    @Test
    void afterFiveWrongDatesOfBirthTheRightOneShowsNothingForAnHour() {
        guesses(victim.receiptNumber(), 5);

        Answer locked = asks(victim.receiptNumber(), AccessCodeCustomerClient.BORN);

        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.headers().get("retry-after")).containsExactly("3600");
        assertThat(locked.json().get("detail").asText())
                .isEqualTo("There were too many wrong dates of birth for this receipt number."
                        + " Try again in an hour, or call 202-555-0100.");
        new PortalClient(port).timePasses("PT1H");
        assertThat(asks(victim.receiptNumber(), AccessCodeCustomerClient.BORN).status())
                .isEqualTo(201);
    }

    @Test
    void aNumberWithoutACaseIsLockedAsOneWithACase() {
        String unknown = "IOE" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        guesses(victim.receiptNumber(), 5);
        guesses(unknown, 5);

        Answer ofACase = asks(victim.receiptNumber(), WRONG);
        Answer ofNone = asks(unknown, WRONG);

        assertThat(ofNone.status()).isEqualTo(429);
        assertThat(ofNone.text()).isEqualTo(ofACase.text());
        assertThat(ofNone.headerNames()).isEqualTo(ofACase.headerNames());
    }

    @Test
    void thePersonsOwnRequestTellsNoStrangerThatThereIsACase() {
        guesses(victim.receiptNumber(), 4);
        asks(victim.receiptNumber(), AccessCodeCustomerClient.BORN).expect(201);
        guesses(victim.receiptNumber(), 1);

        assertThat(asks(victim.receiptNumber(), WRONG).status()).isEqualTo(429);
    }

    @Test
    void whoAsksRightlyIsNotCounted() {
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(time -> asks(victim.receiptNumber(), AccessCodeCustomerClient.BORN)
                        .status())
                .toList();

        assertThat(answers).containsOnly(201);
    }

    @Test
    void theEnginesOwnEndpointIsLockedWithTheOther() {
        guesses(victim.receiptNumber(), 4);
        startsWith(WRONG).expect(200);

        Answer locked = startsWith(AccessCodeCustomerClient.BORN);

        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.headers().get("retry-after")).containsExactly("3600");
        assertThat(locked.json().get("message").asText()).contains("Try again in an hour, or call 202-555-0100.");
    }

    private void guesses(String receiptNumber, int times) {
        IntStream.range(0, times).forEach(time -> asks(receiptNumber, WRONG).expect(201));
    }

    private Answer asks(String receiptNumber, String dateOfBirth) {
        return portal.post("/api/v1/access-code-requests", request(receiptNumber, dateOfBirth));
    }

    private Answer startsWith(String dateOfBirth) {
        ObjectNode variables = new ObjectMapper().createObjectNode();
        variables.putObject("request").put("type", "Json").put("value", request(victim.receiptNumber(), dateOfBirth));
        return portal.post(
                START,
                new ObjectMapper()
                        .createObjectNode()
                        .set("variables", variables)
                        .toString());
    }

    private String request(String receiptNumber, String dateOfBirth) {
        return """
                {"requester": {"name": "Ana Gómez", "email": "%s"}, "receiptNumber": "%s", "dateOfBirth": "%s"}""".formatted(victim.email(), receiptNumber, dateOfBirth);
    }
}
