package frontdesk.web.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.BookingWindow;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.request.RequestLifecycle;
import frontdesk.ports.request.RequestLifecycle.Submitter;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.ports.request.Requests.Receipt;
import frontdesk.web.WebEndpointTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebEndpointTest
class RequestsControllerTest {
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final ZonedDateTime DECEMBER_1ST = ZonedDateTime.of(2026, 12, 1, 9, 0, 0, 0, EASTERN);

    @LocalServerPort
    private int port;

    @Autowired
    private Requests requests;

    @Autowired
    private RequestLifecycle running;

    @Autowired
    private AppointmentBook book;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aNewRequestHasNoOutcomeAndNoAppointment() throws Exception {
        ReferenceNumber reference = received(Language.EN);

        JsonNode shown = json.readTree(get(reference.value()).body());

        assertThat(shown.get("referenceNumber").asText()).isEqualTo(reference.value());
        assertThat(shown.get("kind").asText()).isEqualTo("appointment-request");
        assertThat(shown.get("status").asText()).isEqualTo("RECEIVED");
        assertThat(shown.get("outcome").isNull()).isTrue();
        assertThat(shown.get("appointment").isNull()).isTrue();
        assertThat(Instant.parse(shown.get("receivedAt").asText())).isNotNull();
        assertThat(shown.at("/timeline/0/what").asText()).isEqualTo("We received your request.");
        assertThat(shown.size()).isEqualTo(8);
    }

    @Test
    void aScheduledRequestShowsWhereAndWhenInTheRequestersLanguage() throws Exception {
        ReferenceNumber reference = received(Language.ES);
        requests.conclude(reference, "APPOINTMENT_SCHEDULED", RequestStatus.SCHEDULED);
        requests.tell(
                reference, "appointment-scheduled", Map.of("office", "Oficina \"A&B\"", "at", DECEMBER_1ST.toString()));
        when(book.of(reference)).thenReturn(Optional.of(new Appointment(reference, washington(), DECEMBER_1ST)));

        JsonNode shown = json.readTree(get(reference.value().toLowerCase()).body());

        assertThat(shown.get("outcome").asText()).isEqualTo("APPOINTMENT_SCHEDULED");
        assertThat(shown.get("appointment").toString())
                .isEqualTo(
                        "{\"office\":\"WAS\",\"at\":\"2026-12-01T09:00:00-05:00\",\"timeZone\":\"America/New_York\"}");
        assertThat(shown.at("/timeline/1/what").asText())
                .startsWith("Tiene una cita en Oficina \"A&B\" el martes, 1 de diciembre de 2026, a las 9:00");
    }

    @Test
    void anAnswerReachesTheFlow() throws Exception {
        ReferenceNumber reference = received(Language.EN);
        when(running.customerAnswered(reference, "The blue one.", Submitter.CUSTOMER))
                .thenReturn(true);

        HttpResponse<String> answer = post(reference, "{\"text\": \" The blue one. \"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void anAnswerToNothingIsAConflict() throws Exception {
        assertThat(post(received(Language.EN), "{\"text\": \"Hello?\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void anEmptyAnswerIsRefused() throws Exception {
        assertThat(post(received(Language.EN), "{\"text\": \" \"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aWithdrawalReachesTheFlowAndOneTooLateIsAConflict() throws Exception {
        ReferenceNumber reference = received(Language.EN);
        when(running.withdraw(reference, Submitter.CUSTOMER)).thenReturn(true, false);

        assertThat(send(request(reference.value()).DELETE()).statusCode()).isEqualTo(204);
        assertThat(send(request(reference.value()).DELETE()).statusCode()).isEqualTo(409);
        verify(running, times(2)).withdraw(reference, Submitter.CUSTOMER);
    }

    @Test
    void anUnknownReferenceIsNotFoundAndAMistypedOneSaidToBeMistyped() throws Exception {

        assertThat(get(ReferenceNumber.next("AR", new Random(1)).value()).statusCode())
                .isEqualTo(404);
        assertThat(get("AR-7K3M-9QXTD").body()).contains("referenceNumber", "mistyped");
    }

    private ReferenceNumber received(Language language) {
        Requester anna = new Requester(
                Requester.Role.APPLICANT, "Anna", Optional.of("anna@example.org"), Optional.empty(), language);
        NewRequest request = new NewRequest("appointment-request", "AR", anna, Map.of(), Set.of());
        return ((Receipt.Received) requests.receive(request)).reference();
    }

    private static Office washington() {
        return new Office(
                "WAS",
                "Washington Field Office",
                Office.Kind.FIELD_OFFICE,
                EASTERN,
                "1 Main Street",
                List.of("200"),
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                Duration.ofMinutes(20),
                2,
                BookingWindow.USUAL);
    }

    private HttpResponse<String> get(String reference) throws Exception {
        return send(request(reference));
    }

    private HttpResponse<String> post(ReferenceNumber reference, String body) throws Exception {
        return send(request(reference + "/information")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/requests/" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
