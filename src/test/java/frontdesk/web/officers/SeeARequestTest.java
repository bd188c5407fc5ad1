package frontdesk.web.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer reads one request whole. */
@RunningFrontdesk
class SeeARequestTest {
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private OfficerTaskClient tasks;
    private String email;

    @BeforeEach
    void peopleInTheStory() {
        customer = new PortalClient(port);
        tasks = new OfficerTaskClient("officer", port);
        email = UUID.randomUUID() + "@example.org";
    }

    @Test
    void itIsShownWithAllThatWasAskedSaidSentAndIsStillToDo() {
        String reference = asks("DEFERRED_ACTION");
        customer.momentPasses();

        JsonNode record = record("officer", reference).expect(200).json();

        assertThat(record.get("referenceNumber").asText()).isEqualTo(reference);
        assertThat(record.get("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(record.get("outcome").isNull()).isTrue();
        assertThat(record.get("requester").toString())
                .isEqualTo("{\"role\":\"APPLICANT\",\"name\":\"Ana Pérez\",\"email\":\"" + email
                        + "\",\"phone\":null,\"language\":\"es\"}");
        assertThat(record.at("/asked/details").asText()).isEqualTo("I have to travel.");
        assertThat(record.at("/asked/reason").asText()).isEqualTo("DEFERRED_ACTION");
        assertThat(record.get("appointment").isNull()).isTrue();
        assertThat(record.at("/timeline/0/what").asText()).isEqualTo("We received your request.");
        assertThat(record.at("/tasks/0/id").asText())
                .isEqualTo(tasks.task(reference, REVIEW).orElseThrow().get("id").asText());
        JsonNode receipt = record.at("/messages/0");
        assertThat(receipt.get("channel").asText()).isEqualTo("EMAIL");
        assertThat(receipt.get("to").asText()).isEqualTo(email);
        assertThat(receipt.get("state").asText()).isEqualTo("SENT");
        assertThat(receipt.get("why").isNull()).isTrue();
        assertThat(receipt.get("reference").asText()).startsWith(reference + "/");
        assertThat(Instant.parse(receipt.get("at").asText())).isNotNull();
    }

    @Test
    void whatWasSaidStandsInItsOrderAndOfAMessageThatCameBackWhy() {
        String reference = asks("DEFERRED_ACTION");
        customer.momentPasses();
        tasks.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which form?", "contactBy", "EMAIL"));
        customer.momentPasses();
        customer.answers(reference, "The blue one.");
        FrontdeskHttpClient.as("officer", port)
                .post("/api/v1/requests/" + reference + "/notes", "{\"text\": \"She means the I-131.\"}")
                .expect(201);
        String message =
                record("officer", reference).json().at("/messages/0/reference").asText();
        FrontdeskHttpClient.as("portal", port)
                .post(
                        "/api/v1/delivery-receipts",
                        "{\"id\": \"1\", \"reference\": \"%s\", \"status\": \"PERMANENT_FAILURE\"}".formatted(message))
                .expect(202);

        JsonNode record = record("supervisor", reference).json();

        assertThat(record.get("conversation").findValuesAsText("speaker"))
                .startsWith("OFFICE", "CUSTOMER", "OFFICE_NOTE");
        assertThat(record.get("conversation").findValuesAsText("text"))
                .startsWith("Which form?", "The blue one.", "She means the I-131.");
        assertThat(record.at("/messages/0/state").asText()).isEqualTo("FAILED");
        assertThat(record.at("/messages/0/why").asText())
                .isEqualTo("The gateway says that the message cannot be delivered to this address.");
    }

    @Test
    void anAppointmentStandsWithItsPlace() {
        String reference = asks("DEFERRED_ACTION");
        String at = customer.freeTimes(
                        "WAS",
                        customer.today().plusDays(10).toString(),
                        customer.today().plusDays(15).toString())
                .get(0);
        tasks.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));

        JsonNode record = record("officer", reference).json();

        assertThat(record.at("/appointment/office").asText()).isEqualTo("WAS");
        assertThat(record.at("/appointment/at").asText()).isEqualTo(at);
        assertThat(record.get("tasks")).isEmpty();
        assertThat(record.at("/attendance/begun").asBoolean()).isFalse();
    }

    @Test
    void whetherThePersonCameIsSaidOnceTheAppointmentHasBegunAndTheLastWordCounts() {
        String reference = asks("DEFERRED_ACTION");
        Answer without = attended("officer", reference, true);
        String at = customer.freeTimes(
                        "WAS",
                        customer.today().plusDays(3).toString(),
                        customer.today().plusDays(8).toString())
                .get(0);
        tasks.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
        Answer early = attended("officer", reference, true);
        customer.waitsUntil(ZonedDateTime.parse(at).plusMinutes(1));
        JsonNode unsaid = record("officer", reference).json().get("attendance");
        attended("portal", reference, true).expect(204);
        attended("officer", reference, false).expect(204);

        assertThat(without.status()).isEqualTo(409);
        assertThat(without.text()).contains("has no appointment");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("has not begun yet");
        assertThat(unsaid.get("begun").asBoolean()).isTrue();
        assertThat(unsaid.get("attended").isNull()).isTrue();
        assertThat(record("officer", reference)
                        .json()
                        .at("/attendance/attended")
                        .asText())
                .isEqualTo("false");
        assertThat(FrontdeskHttpClient.as("officer", port)
                        .post("/api/v1/requests/" + reference + "/attendance", "{}")
                        .status())
                .isEqualTo(400);
        assertThat(attended("officer", "AR-7K3M-9QXTC", true).status()).isEqualTo(404);
    }

    @Test
    void aTaskThatTheReaderMayNotDoIsNotShownAsOneToDo() {
        String reference = asks("DEFERRED_ACTION");
        customer.timePasses("P14D");

        assertThat(record("supervisor", reference).json().get("tasks").findValuesAsText("name"))
                .hasSize(2);
        assertThat(record("officer", reference).json().get("tasks").findValuesAsText("name"))
                .hasSize(1);
    }

    @Test
    void aProtectedRequestIsAnsweredAsOneThatNeverWas() {
        String reference = asks("T_U_VAWA_INQUIRY");

        Answer hidden = record("officer2", reference);
        Answer unknown = record("officer2", "AR-7K3M-9QXTC");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text().replace(reference, "AR-7K3M-9QXTC")).isEqualTo(unknown.text());
        assertThat(List.of("officer", "supervisor"))
                .allSatisfy(account ->
                        assertThat(record(account, reference).status()).isEqualTo(200));
    }

    private Answer record(String account, String reference) {
        return FrontdeskHttpClient.as(account, port).get("/api/v1/requests/" + reference + "/record");
    }

    private Answer attended(String account, String reference, boolean isAttended) {
        return FrontdeskHttpClient.as(account, port)
                .post("/api/v1/requests/" + reference + "/attendance", "{\"attended\": %b}".formatted(isAttended));
    }

    private String asks(String reason) {
        return customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Pérez", "email": "%s", "language": "es"},
                 "reason": "%s", "zipCode": "20001", "details": "I have to travel."}""".formatted(email, reason));
    }
}
