package frontdesk.web.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody has asked for an appointment, and calls about a message that they got. */
abstract class MessagesOfARequest {
    static final String REVIEW = "review-appointment-request";
    static final String OTHER_WAY = "reach-customer-another-way";
    static final String RECEIPT = "send-request-received";
    static final String CONFIRMATION = "send-appointment-confirmation";

    @LocalServerPort
    int port;

    @Autowired
    private BusinessCalendars calendars;

    PortalClient customer;
    FrontdeskHttpClient officer;
    OfficerTaskClient tasks;
    String email;
    String reference;

    @BeforeEach
    void somebodyHasAsked() {
        customer = new PortalClient(port);
        officer = FrontdeskHttpClient.as("officer", port);
        tasks = new OfficerTaskClient("officer", port);
        email = UUID.randomUUID() + "@example.org";
        reference = asks("DEFERRED_ACTION", email, "en");
        customer.momentPasses();
    }

    void refuses(String step, String why) {
        Answer answer = resends("officer", reference, step, "{}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().get("detail").asText()).contains(why);
    }

    Answer resends(String account, String request, String step, String body) {
        return FrontdeskHttpClient.as(account, port).post(address(request, step), body);
    }

    static String address(String request, String step) {
        return "/api/v1/requests/%s/messages/%s/%s/1/resend".formatted(request, request, step);
    }

    CallbackCustomerClient isTexted() {
        CallbackCustomerClient caller = new CallbackCustomerClient(
                port, "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000));
        new HolidayFreeWeek(customer, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.MONDAY, "10:00");
        reference = caller.asksForTextAhead();
        customer.momentPasses();
        return caller;
    }

    ZonedDateTime isGivenAnAppointment() {
        String at = customer.freeTimes(
                        "WAS",
                        customer.today().plusDays(3).toString(),
                        customer.today().plusDays(8).toString())
                .get(0);
        tasks.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
        customer.momentPasses();
        return ZonedDateTime.parse(at);
    }

    JsonNode message(String step) {
        return StreamSupport.stream(record().get("messages").spliterator(), false)
                .filter(message -> message.get("reference").asText().contains("/" + step + "/"))
                .findFirst()
                .orElseThrow();
    }

    JsonNode record() {
        return officer.get("/api/v1/requests/" + reference + "/record")
                .expect(200)
                .json();
    }

    String name(String account) {
        JsonNode profile = FrontdeskHttpClient.as(account, port)
                .get("/engine-rest/user/" + account + "/profile")
                .json();
        return (profile.get("firstName").asText() + " "
                + profile.get("lastName").asText());
    }

    static List<JsonNode> of(String request, JsonNode messages) {
        Stream<JsonNode> all = StreamSupport.stream(messages.spliterator(), false);
        return all.filter(message -> message.get("reference").asText().startsWith(request))
                .toList();
    }

    String asks(String reason, String address, String language) {
        return customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Pérez", "email": "%s", "language": "%s"},
                 "reason": "%s", "zipCode": "20001"}""".formatted(address, language, reason));
    }
}
