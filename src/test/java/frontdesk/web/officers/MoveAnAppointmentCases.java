package frontdesk.web.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer calls and asks for another time: whoever answers chooses it in the task in which places are given anew. */
abstract class MoveAnAppointmentCases {
    private static final String REVIEW = "review-appointment-request";
    private static final String REBOOK = "rebook-appointment";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private OfficerTaskClient officer;
    private String email;
    private String reference;
    private List<String> times;

    @BeforeEach
    void anAppointmentInThreeWeeks() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        email = UUID.randomUUID() + "@example.org";
        reference = customer.asks(email);
        times = customer.freeTimes(
                "WAS",
                customer.today().plusDays(21).toString(),
                customer.today().plusDays(30).toString());
        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", times.get(0)));
        customer.momentPasses();
    }

    @AfterEach
    void theRequestIsOver() {
        customer.withdraws(reference);
    }

    @Test
    void theTaskIsTheirsWithTheWishAndTheCustomerGetsTheNewTime() {
        JsonNode task = moves("officer").expect(200).json();

        assertThat(task.get("name").asText()).isEqualTo("Rebook the appointment");
        JsonNode open = officer.task(reference, REBOOK).orElseThrow();
        assertThat(open.get("id").asText()).isEqualTo(task.get("id").asText());
        assertThat(open.get("assignee").asText()).isEqualTo("officer");
        assertThat(officer.brief(reference, REBOOK).at("/conversation/value").asText())
                .contains("The customer asks for another time.");
        assertThat(customer.request(reference).at("/appointment/at").asText()).isEqualTo(times.get(0));

        officer.hasCompleted(reference, REBOOK, Map.of("appointmentAt", times.get(1)));
        customer.momentPasses();

        assertThat(customer.request(reference).at("/appointment/at").asText()).isEqualTo(times.get(1));
        assertThat(customer.subjects(email)).anyMatch(subject -> subject.startsWith("Your appointment has changed"));
        assertThat(officer.sees(reference, REBOOK)).isFalse();
    }

    @Test
    void askedAgainItIsTheSameTaskAndAColleagueIsToldWhoIsAtIt() {
        JsonNode first = moves("officer").expect(200).json();

        assertThat(moves("officer").expect(200).json()).isEqualTo(first);
        Answer late = moves("officer2");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("detail").asText()).endsWith("is giving this appointment another time already.");
        assertThat(officer.openTasks(reference)).isEqualTo(1);
    }

    @Test
    void aTaskThatWasGivenBackIsTakenByWhoeverAsksNext() {
        JsonNode task = moves("officer").expect(200).json();
        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + task.get("id").asText() + "/unclaim", "")
                .expect(204);

        assertThat(moves("officer2").expect(200).json()).isEqualTo(task);
    }

    @Test
    void whereNoAppointmentIsAheadNothingIsMoved() {
        String undecided = customer.asks(UUID.randomUUID() + "@example.org");

        Answer refused =
                FrontdeskHttpClient.as("officer", port).post("/api/v1/requests/" + undecided + "/rebooking", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("has no appointment ahead");
        customer.withdraws(reference);
        assertThat(moves("officer").status()).isEqualTo(409);
    }

    @Test
    void theRequestOfAProtectedCaseIsNotThereForOthers() {
        String guarded = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org",
                 "language": "en"}, "reason": "T_U_VAWA_INQUIRY", "zipCode": "20001"}""".formatted(UUID.randomUUID()));

        assertThat(FrontdeskHttpClient.as("officer2", port)
                        .post("/api/v1/requests/" + guarded + "/rebooking", "")
                        .status())
                .isEqualTo(404);
        customer.withdraws(guarded);
    }

    private Answer moves(String account) {
        return FrontdeskHttpClient.as(account, port).post("/api/v1/requests/" + reference + "/rebooking", "");
    }
}
