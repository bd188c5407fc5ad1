package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An office changes after appointments were given there: each of them becomes a task, and nobody waits at a closed door. */
@RunningFrontdesk
class OfficeChangesTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String REBOOK = "rebook-appointment";

    @LocalServerPort
    private int port;

    private final String office = "FO-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private final String email = office.toLowerCase(Locale.ROOT) + "@example.org";
    private PortalClient customer;
    private OfficerTaskClient officer;
    private String reference;
    private String at;

    @BeforeEach
    void anAppointmentAtAnOfficeOfItsOwn() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        isFed("Quiet Office", "10:00");
        reference = customer.asks(email);
        at = lastTime(30);
        officer.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", office, "appointmentAt", at));
        customer.momentPasses();
    }

    @Test
    void whoeverHasAnAppointmentWhenTheOfficeIsClosedByNowGetsAnotherTimeAndIsRemindedOfThat() {
        isFed("Quiet Office", "09:00");
        customer.momentPasses();

        assertThat(officer.brief(reference, REBOOK).at("/conversation/value").asText())
                .contains("it is open from 08:00 to 09:00 now");
        FrontdeskHttpClient.Answer same = officer.completes(reference, REBOOK, Map.of("appointmentAt", at));
        assertThat(same.status()).isEqualTo(400);

        String another = lastTime(50);
        officer.hasCompleted(reference, REBOOK, Map.of("appointmentAt", another));
        customer.momentPasses();
        assertThat(customer.request(reference).at("/appointment/at").asText()).isEqualTo(another);
        assertThat(customer.subjects(email)).last().asString().startsWith("Your appointment has changed");
        int told = customer.subjects(email).size();

        customer.timePasses("P35D");
        assertThat(customer.status(reference)).isEqualTo("SCHEDULED");
        assertThat(customer.subjects(email)).hasSize(told);
        customer.waitsUntil(ZonedDateTime.parse(another).plusMinutes(1));
        assertThat(customer.status(reference)).isEqualTo("COMPLETED");
        assertThat(customer.subjects(email)).hasSize(told + 2);
    }

    @Test
    void whoeverHasAnAppointmentAtARenamedOfficeBecomesATaskAndStaysBooked() {
        isFed("Renamed Office", "10:00");
        customer.momentPasses();

        officer.hasCompleted(reference, REBOOK, Map.of("callCustomer", true));
        customer.momentPasses();

        assertThat(customer.request(reference).at("/appointment/at").asText()).isEqualTo(at);
        assertThat(officer.sees(reference, REBOOK)).isFalse();
    }

    @Test
    void whoeverKeepsTheirPlaceIsRemindedOfItWhileTheTaskIsOpen() {
        isFed("Renamed Office", "10:00");
        int told = customer.subjects(email).size();

        customer.waitsUntil(ZonedDateTime.parse(at).plusMinutes(1));

        assertThat(customer.subjects(email)).hasSize(told + 2);
    }

    @Test
    void theConfirmationThatIsStillToBeSentNamesTheTime() {
        String other = customer.asks("other-" + email);
        officer.hasCompleted(
                other,
                REVIEW,
                Map.of("decision", "APPOINTMENT_NEEDED", "office", office, "appointmentAt", lastTime(20)));
        isFed("Renamed Office", "10:00");

        customer.momentPasses();

        assertThat(officer.sees(other, REBOOK)).isTrue();
        assertThat(customer.subjects("other-" + email))
                .as("a receipt and a confirmation")
                .hasSize(2);
        assertThat(FrontdeskHttpClient.as("operator", port)
                        .get("/engine-rest/incident/count?processDefinitionKeyIn=appointment-request")
                        .json()
                        .get("count")
                        .asInt())
                .isZero();
    }

    @Test
    void nobodyIsRemindedToComeWhenTheOfficeIsClosed() {
        isFed("Quiet Office", "09:00");
        int told = customer.subjects(email).size();

        customer.waitsUntil(ZonedDateTime.parse(at).plusMinutes(1));

        assertThat(customer.subjects(email)).hasSize(told);
    }

    @Test
    void whoeverHasAnAppointmentOnADayOnWhichTheOfficeIsClosedGetsAnotherTimeAndIsNotRemindedToCome() {
        String day = at.substring(0, "2026-12-01".length());
        String anotherDay = LocalDate.parse(day).plusDays(1).toString();
        int told = customer.subjects(email).size();

        assertThat(closes(anotherDay).get("appointments")).isEmpty();
        JsonNode hit = closes(day).get("appointments");
        closes(day);
        customer.momentPasses();

        assertThat(hit).hasSize(1);
        assertThat(hit.get(0).get("referenceNumber").asText()).isEqualTo(reference);
        assertThat(hit.get(0).get("at").asText()).isEqualTo(at);
        assertThat(officer.tasks(reference)).as("one, though it was said twice").hasSize(1);
        assertThat(officer.brief(reference, REBOOK).at("/conversation/value").asText())
                .containsOnlyOnce("is closed on ")
                .contains("Water in the basement");
        customer.waitsUntil(ZonedDateTime.parse(at).plusMinutes(1));
        assertThat(customer.subjects(email)).hasSize(told);
    }

    @Test
    void whatChangesWhileTheTaskIsOpenIsReadInThatTask() {
        isFed("Renamed Office", "10:00");
        customer.momentPasses();
        isFed("Renamed Office", "09:00");
        customer.momentPasses();

        assertThat(officer.tasks(reference)).hasSize(1);
        assertThat(officer.brief(reference, REBOOK).at("/conversation/value").asText())
                .contains("Renamed Office")
                .contains("it is open from 08:00 to 09:00 now");

        officer.hasCompleted(reference, REBOOK, Map.of("callCustomer", true));
        isFed("Office With a Third Name", "09:00");
        customer.momentPasses();
        assertThat(officer.sees(reference, REBOOK))
                .as("the next change is news")
                .isTrue();
    }

    @Test
    void whatChangesWhileAnOfficerHasTheTaskIsATaskOfItsOwn() {
        isFed("Renamed Office", "10:00");
        customer.momentPasses();
        String id = officer.task(reference, REBOOK).orElseThrow().get("id").asText();
        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + id + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);

        isFed("Renamed Office", "09:00");
        customer.momentPasses();

        assertThat(officer.tasks(reference)).hasSize(2);
    }

    @Test
    void onceItsTimeHasPassedTheCustomerIsCalledAndNothingIsMoved() {
        isFed("Quiet Office", "09:00");
        customer.waitsUntil(ZonedDateTime.parse(at).plusMinutes(1));

        assertThat(officer.completes(reference, REBOOK, Map.of("appointmentAt", lastTime(50)))
                        .text())
                .contains("Call the customer");
        officer.hasCompleted(reference, REBOOK, Map.of("callCustomer", true));
        assertThat(officer.sees(reference, REBOOK)).isFalse();
    }

    @Test
    void whatTouchesNobodyAsksNobody() {
        isFed("Quiet Office", "12:00");
        customer.momentPasses();

        assertThat(officer.sees(reference, REBOOK)).isFalse();
    }

    @Test
    void aCompletionThatSaysNothingIsRefused() {
        isFed("Renamed Office", "10:00");
        customer.momentPasses();

        assertThat(officer.completes(reference, REBOOK, Map.of("appointmentAt", ""))
                        .status())
                .isEqualTo(400);
    }

    private String lastTime(int days) {
        String from = customer.today().plusDays(days).toString();
        JsonNode slots = FrontdeskHttpClient.as("portal", port)
                .get("/api/v1/offices/%s/slots?from=%s&to=%s"
                        .formatted(office, from, customer.today().plusDays(days + 4)))
                .json();
        String day = slots.get(0).get("at").asText().substring(0, "2026-12-01".length());
        return customer.freeTimes(office, day, day)
                .get(customer.freeTimes(office, day, day).size() - 1);
    }

    /** As a supervisor says it. */
    private JsonNode closes(String day) {
        return FrontdeskHttpClient.as("supervisor", port)
                .put(
                        "/api/v1/offices/%s/closures/%s".formatted(office, day),
                        "{\"reason\": \"Water in the basement.\"}")
                .expect(200)
                .json();
    }

    private void isFed(String name, String closes) {
        FrontdeskHttpClient.as("portal", port)
                .put("/api/v1/offices/" + office, """
                {"name": "%s", "kind": "FIELD_OFFICE", "timeZone": "America/New_York", "address": "1 Main St",
                 "zipPrefixes": [], "opens": "08:00", "closes": "%s", "slotMinutes": 30, "capacity": 1}""".formatted(name, closes))
                .expect(201, 204);
    }
}
