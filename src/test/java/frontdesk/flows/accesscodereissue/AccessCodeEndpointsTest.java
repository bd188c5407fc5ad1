package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The endpoints for requests and redemptions take what is right and name what is wrong; so does the officer's task. */
@RunningFrontdesk
class AccessCodeEndpointsTest {
    private static final String START = "/engine-rest/process-definition/key/access-code-reissue/start";
    private static final String REDEMPTIONS = "/api/v1/access-codes/redemptions";
    private static final String VERIFY = "verify-identity";
    private static final String ACCOUNT = "123456789012";

    @LocalServerPort
    private int port;

    private AccessCodeCustomerClient customer;
    private FrontdeskHttpClient portal;

    @BeforeEach
    void aCustomer() {
        customer = new AccessCodeCustomerClient(port);
        portal = FrontdeskHttpClient.as("portal", port);
    }

    @Test
    void everyWrongFieldOfARequestIsNamedAtOnce() {
        Answer refused = portal.post("/api/v1/access-code-requests", """
                {"requester": {"name": "", "email": "nonsense"}, "receiptNumber": "X"}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(fields(refused))
                .containsExactlyInAnyOrder("requester.name", "requester.email", "receiptNumber", "dateOfBirth");
    }

    @Test
    void theEnginesOwnEndpointRefusesTheSame() {
        Answer refused = portal.post(START, start("{\"receiptNumber\": \"X\", \"favouriteColour\": \"blue\"}"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText())
                .contains("receiptNumber", "dateOfBirth", "requester", "favouriteColour");
    }

    @Test
    void theEnginesOwnEndpointTakesTheSameRequest() {
        Answer started = portal.post(START, start("""
                {"requester": {"name": "Ana Gómez", "email": "%s"}, "receiptNumber": "%s",
                 "dateOfBirth": "1990-02-03"}""".formatted(customer.email(), customer.receiptNumber())));
        assertThat(started.status()).as(started.text()).isEqualTo(200);
        IntStream.range(0, 3).forEach(moment -> new PortalClient(port).momentPasses());

        String reference = started.json().get("businessKey").asText();
        assertThat(reference).startsWith("AC-");
        assertThat(customer.outcome(reference)).isEqualTo("CODE_SENT");
    }

    @Test
    void everyWrongFieldOfARedemptionIsNamedAtOnce() {
        Answer refused = portal.post(REDEMPTIONS, "{\"receiptNumber\": \"X\", \"accountNumber\": \"12\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(fields(refused)).containsExactlyInAnyOrder("receiptNumber", "code", "dateOfBirth", "accountNumber");
    }

    @Test
    void receiptNumberAndCodeAreReadAsTheyWereMeant() {
        String code = customer.codeInLetter(customer.asks());
        String typed = code.toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');
        String receipt = customer.receiptNumber().toLowerCase().replace("ioe", "ioe ");

        assertThat(customer.redeems(receipt, typed, AccessCodeCustomerClient.BORN, ACCOUNT)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void afterFiveWrongTriesTheAnswerIsToComeBackInAnHour() {
        String code = customer.codeInLetter(customer.asks());
        IntStream.range(0, 5)
                .forEach(number -> assertThat(
                                customer.redeems("00000-00000", ACCOUNT).status())
                        .isEqualTo(422));

        Answer locked = customer.redeems(code, ACCOUNT);

        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.headers().get("retry-after")).containsExactly("3600");
        assertThat(locked.json().get("detail").asText()).contains("Try again in an hour");
        new PortalClient(port).timePasses("PT1H");
        assertThat(customer.redeems(code, ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void aRepeatedRedemptionGetsTheFirstAnswerAgain() {
        String code = customer.codeInLetter(customer.asks());
        String body = """
                {"receiptNumber": "%s", "code": "%s", "dateOfBirth": "1990-02-03", "accountNumber": "%s"}""".formatted(customer.receiptNumber(), code, ACCOUNT);
        Map<String, String> key = Map.of("Idempotency-Key", customer.receiptNumber());

        List<String> answers = IntStream.range(0, 2)
                .mapToObj(time -> portal.post(REDEMPTIONS, body, key).text())
                .toList();

        assertThat(answers).containsOnly("{\"linked\":true}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            note            | Hm.   | Say whether you verified who asks
            addressLine1    | Way 1 | The address lacks the city
            addressState    | Ohio  | The address lacks the street or P.O. box
            """)
    void aHandInThatMakesNoSenseIsRefusedAndTheTaskStaysOpen(String field, String value, String sentence) {
        customer.hasCase("I-765", "PAPER", "PENDING", "null", "null", "99 Stranger Road", customer.email());
        String reference = customer.asks();
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        Map<String, Object> submitted =
                field.equals("note") ? Map.of(field, value) : Map.of(field, value, "identityVerified", true);

        Answer refused = officer.completes(reference, VERIFY, submitted);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains(sentence);
        assertThat(officer.sees(reference, VERIFY)).isTrue();
    }

    @Test
    void theOfficerSeesWhoAsksWhyToLookAndWhereTheNoticeGoes() {
        customer.hasCase("I-765", "PAPER", "PENDING", "null", "null", "99 Stranger Road", customer.email());

        JsonNode brief = new OfficerTaskClient("officer", port).brief(customer.asks(), VERIFY);

        assertThat(brief.at("/requesterName/value").asText()).isEqualTo("Ana Gómez");
        assertThat(brief.at("/postalAddress/value").asText()).contains("99 Stranger Road");
        assertThat(brief.at("/caseSummary/value").asText())
                .contains(customer.receiptNumber(), "I-765", "The date of birth is the one on file.");
        assertThat(brief.at("/addressNeeded/value").asBoolean()).isFalse();
    }

    @Test
    void protectedCasesAreSeenByTrainedOfficersOnly() {
        customer.hasCase("I-914", "PAPER", "PENDING", "null", "null", "99 Stranger Road", customer.email());

        String reference = customer.asks();

        assertThat(new OfficerTaskClient("officer", port).sees(reference, VERIFY))
                .isTrue();
        assertThat(new OfficerTaskClient("officer2", port).sees(reference, VERIFY))
                .isFalse();
    }

    private static List<String> fields(Answer refused) {
        return StreamSupport.stream(refused.json().get("errors").spliterator(), false)
                .map(error -> error.get("field").asText())
                .toList();
    }

    private static String start(String request) {
        ObjectNode variable =
                new ObjectMapper().createObjectNode().put("type", "Json").put("value", request);
        return new ObjectMapper()
                .createObjectNode()
                .set("variables", new ObjectMapper().createObjectNode().set("request", variable))
                .toString();
    }
}
