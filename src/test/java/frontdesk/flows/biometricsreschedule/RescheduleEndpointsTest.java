package frontdesk.flows.biometricsreschedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.RunningFrontdesk;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both endpoints take the same requests, and refuse the same; officers' tasks refuse what makes no sense. */
@RunningFrontdesk
class RescheduleEndpointsTest extends RescheduleStory {
    private static final String START = "/engine-rest/process-definition/key/biometrics-reschedule/start";

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Answer refused = FrontdeskHttpClient.as("portal", port).post("/api/v1/biometrics-reschedules", """
                {"requester": {"name": "Ana", "email": "nonsense"}, "accountNumber": "12", "receiptNumber": "X",
                 "goodCause": "HOLIDAY", "explanation": "too short", "preferredDates": []}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(StreamSupport.stream(refused.json().get("errors").spliterator(), false)
                        .map(error -> error.get("field").asText()))
                .containsExactlyInAnyOrder(
                        "requester.email", "accountNumber", "receiptNumber", "goodCause", "explanation");
    }

    @Test
    void anExplanationOfTenCharactersIsEnoughAndPreferredDatesMayBeLeftOut() {
        Answer taken = FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/biometrics-reschedules", """
                {"requester": {"name": "Ana", "email": "%s"}, "accountNumber": "123456789012",
                 "receiptNumber": "%s", "goodCause": "ILLNESS", "explanation": "0123456789"}""".formatted(customer.email(), customer.receipt()));

        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(taken.json().get("status").asText()).isEqualTo("RECEIVED");
        String reference = taken.json().get("referenceNumber").asText();
        assertThat(reference).startsWith("BR-");
        assertThat(officer.sees(reference, CHOOSE)).as("no date is preferred").isTrue();
    }

    @Test
    void theEnginesOwnEndpointTakesTheSameRequest() {
        Answer started = FrontdeskHttpClient.as("portal", port)
                .post(START, start(customer.body("123456789012", "ILLNESS", wished())));

        assertThat(started.status()).as(started.text()).isEqualTo(200);
        String reference = started.json().get("businessKey").asText();
        assertThat(customer.outcome(reference)).isEqualTo("RESCHEDULED");
    }

    @Test
    void theEnginesOwnEndpointRefusesTheSame() {
        Answer refused =
                FrontdeskHttpClient.as("portal", port).post(START, start(customer.body("12", "HOLIDAY", wished())));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains("accountNumber", "goodCause", "must be one of");
    }

    @Test
    void aDayThatIsOverIsRefusedWithItsPlaceInTheListAtBothEndpoints() {
        LocalDate over = appointment().toLocalDate().minusYears(1);
        String body = customer.body("123456789012", "ILLNESS", wished(), over);

        Answer refused = FrontdeskHttpClient.as("portal", port).post("/api/v1/biometrics-reschedules", body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("preferredDates[1]");
        assertThat(refused.json().get("errors")).hasSize(1);
        Answer atTheEngine = FrontdeskHttpClient.as("portal", port).post(START, start(body));
        assertThat(atTheEngine.status()).isEqualTo(400);
        assertThat(atTheEngine.json().get("message").asText()).contains("preferredDates[1] must not be in the past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-12-05T08:00:00-05:00", "2026-01-01T08:00:00-05:00", ""})
    void aTimeThatIsNoSlotIsRefusedAndTheTaskStaysOpen(String at) {
        String reference = customer.asks("ILLNESS");

        Answer refused = officer.completes(reference, CHOOSE, Map.of("appointmentAt", at));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).isNotBlank().doesNotContain("Exception");
        assertThat(officer.sees(reference, CHOOSE)).isTrue();
        assertThat(customer.record().get("timesRescheduled").asInt()).isZero();
    }

    @Test
    void thePresentTimeIsNoNewOne() {
        String reference = customer.asks("ILLNESS");

        Answer refused = officer.completes(
                reference,
                CHOOSE,
                Map.of("appointmentAt", appointment().toOffsetDateTime().toString()));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("present appointment");
    }

    @Test
    void aDecisionThatIsNoneIsRefused() {
        String reference = customer.asks("OTHER", wished());

        assertThat(officer.completes(reference, REVIEW, Map.of("note", "Hm.")).status())
                .isEqualTo(400);
        assertThat(officer.completes(reference, REVIEW, Map.of("goodCauseAccepted", "perhaps"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.sees(reference, REVIEW)).isTrue();
        assertThat(free(wished())).as("the place is held still").isEqualTo(3);
    }

    @Test
    void theOfficerSeesTheCaseTheMovesAndTheExplanation() {
        customer.asks("ILLNESS", wished());
        String reference = customer.asks("LIFE_EVENT", wished().plusDays(1));

        JsonNode brief = officer.brief(reference, REVIEW);

        assertThat(brief.at("/caseSummary/value").asText()).contains(customer.receipt(), "I-765");
        assertThat(brief.at("/explanation/value").asText()).contains("My mother is in hospital");
        assertThat(brief.at("/moves/value").asText()).contains(customer.office(), "BR-");
        assertThat(brief.at("/timesMoved/value").asInt()).isOne();
        assertThat(brief.at("/heldPlace/value").asText()).contains("8:00 AM");
        assertThat(brief.has("slotChoices")).isFalse();
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
