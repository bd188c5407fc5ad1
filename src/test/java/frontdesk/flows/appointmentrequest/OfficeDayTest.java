package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people need to be seen reaches the office that sees them. */
@RunningFrontdesk
class OfficeDayTest {
    private static final String LIST = "/api/v1/offices/WAS/appointments";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private FrontdeskHttpClient http;

    @BeforeEach
    void people() {
        customer = new PortalClient(port);
        http = FrontdeskHttpClient.as("portal", port);
    }

    @Test
    void theOfficeSeesWhoComesWhenAndWhatTheyNeed() {
        List<String> free = customer.freeTimes("WAS", inDays(30), inDays(36));
        String second = booked("no-needs@example.org", "", free.get(1));
        String first = booked("interpreter@example.org", "\"accommodations\": \"ASL interpreter\",", free.get(0));

        List<JsonNode> list = list(free.get(0).substring(0, 10)).stream()
                .filter(line -> List.of(first, second)
                        .contains(line.get("referenceNumber").asText()))
                .toList();

        assertThat(list).extracting(line -> line.get("at").asText()).containsExactly(free.get(0), free.get(1));
        assertThat(list.get(0).get("accommodations").asText()).isEqualTo("ASL interpreter");
        assertThat(list.get(0).get("name").asText()).isEqualTo("Ana Perez");
        assertThat(list.get(1).get("accommodations").isNull()).isTrue();
        assertThat(list.get(1)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?on=", "?on=tomorrow", "?on=2026-02-30"})
    void aDayThatDoesNotExistIsRefused(String query) {
        Answer refusal = http.get(LIST + query);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.json().get("errors").get(0).get("field").asText()).isEqualTo("on");
    }

    @Test
    void anOfficeThatDoesNotExistHasNoList() {
        assertThat(http.get("/api/v1/offices/NOWHERE/appointments?on=2026-12-01")
                        .status())
                .isEqualTo(404);
    }

    private String booked(String email, String accommodations, String at) {
        String reference = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s", "language": "en"}, %s
                 "reason": "DEFERRED_ACTION", "zipCode": "20001"}""".formatted(email, accommodations));
        new OfficerTaskClient("officer", port)
                .hasCompleted(
                        reference,
                        "review-appointment-request",
                        Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
        return reference;
    }

    private List<JsonNode> list(String day) {
        Answer answer = http.get(LIST + "?on=" + day);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    private String inDays(int days) {
        return customer.today().plusDays(days).toString();
    }
}
