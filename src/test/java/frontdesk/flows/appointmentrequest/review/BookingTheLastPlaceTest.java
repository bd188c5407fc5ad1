package frontdesk.flows.appointmentrequest.review;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.AtOnce;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Six officers give away the last place at the same moment: one of them does, five are told what is free instead. */
@RunningFrontdesk
public class BookingTheLastPlaceTest {
    private static final int OFFICERS = 6;
    private static final String REVIEW = "review-appointment-request";
    private static final String OFFICE_OF_ONE = """
            {"name": "Little Office", "kind": "FIELD_OFFICE", "timeZone": "America/New_York",
             "address": "1 Main St, Littleton", "zipPrefixes": ["999"], "opens": "09:00", "closes": "10:00",
             "slotMinutes": 30, "capacity": 1}""";

    @LocalServerPort
    private int port;

    @Test
    void oneBooksAndTheOthersAreToldWhatIsFree() {
        PortalClient customer = new PortalClient(port);
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        FrontdeskHttpClient.as("portal", port).put("/api/v1/offices/TINY", OFFICE_OF_ONE);
        List<String> requests = IntStream.range(0, OFFICERS)
                .mapToObj(number -> customer.asks("last-place-" + number + "@example.org"))
                .toList();
        String place = customer.freeTimes("TINY", inDays(customer, 3), inDays(customer, 10))
                .get(0);

        List<Answer> answers = AtOnce.all(
                requests,
                reference -> officer.completes(
                        reference,
                        REVIEW,
                        Map.of("decision", "APPOINTMENT_NEEDED", "office", "TINY", "appointmentAt", place)));

        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 400)
                .hasSize(OFFICERS - 1)
                .allSatisfy(answer -> assertThat(answer.text()).contains("just gone", "Next free"));
        assertThat(requests)
                .filteredOn(reference -> customer.status(reference).equals("SCHEDULED"))
                .hasSize(1);
    }

    @Test
    void twelveEqualPostsWithOneKeyStartOneRequest() {
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);
        String body = """
                {"requester": {"name": "Ana Perez", "email": "impatient@example.org"},
                 "reason": "DEFERRED_ACTION", "zipCode": "20001"}""";

        List<Answer> answers = AtOnce.all(
                IntStream.range(0, 12).boxed().toList(),
                number -> portal.post(
                        "/api/v1/appointment-requests", body, Map.of("Idempotency-Key", "impatient-click")));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        PortalClient customer = new PortalClient(port);
        customer.momentPasses();
        assertThat(customer.subjects("impatient@example.org")).hasSize(1);
    }

    private static String inDays(PortalClient customer, int days) {
        return customer.today().plusDays(days).toString();
    }
}
