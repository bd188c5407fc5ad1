package frontdesk.web.offices;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.appointment.CentreClosure;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.CentreClosures;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.data.TemporalUnitOffset;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/** The centre stays closed on a Monday: what is due waits a day longer, nobody is texted, and all of it can be taken back. */
abstract class CentreClosuresCases {
    private static final String REVIEW = "review-appointment-request";
    private static final TemporalUnitOffset ALMOST = within(30, SECONDS);

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    @Autowired
    private CentreClosures closures;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TaskService tasks;

    private PortalClient customer;
    private OfficerTaskClient officer;
    private ZonedDateTime fridayEvening;
    private LocalDate monday;
    private String reference;

    @BeforeEach
    void aReviewThatIsDueOnTuesdayEvening() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        fridayEvening = new HolidayFreeWeek(
                        customer, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(FRIDAY, "19:00");
        monday = fridayEvening.plusDays(3).toLocalDate();
        reference = customer.asks(UUID.randomUUID() + "@example.org");
    }

    @AfterEach
    void theCentreIsOpen() {
        reopens(monday);
        reopens(monday.plusDays(1));
        customer.withdraws(reference);
    }

    @Test
    void whatIsDueMovesByTheDayAndBackToTheMomentWhereItWas() {
        ZonedDateTime due = officer.due(reference, REVIEW);

        JsonNode moved = closes(monday, "Snow");

        assertThat(moved.get("tasks").asInt()).isPositive();
        assertThat(moved.get("timers").asInt()).isPositive();
        assertThat(moved.get("moved").asInt())
                .isEqualTo(moved.get("tasks").asInt() + moved.get("timers").asInt());
        assertThat(officer.due(reference, REVIEW)).isEqualTo(due.plusDays(1));
        assertThat(closes(monday, "Much snow").get("moved").asInt())
                .as("said twice")
                .isZero();
        assertThat(officer.due(customer.asks(UUID.randomUUID() + "@example.org"), REVIEW))
                .as("of what is asked from now on")
                .isCloseTo(fridayEvening.plusDays(5), ALMOST);

        assertThat(reopens(monday).get("moved").asInt()).isPositive();
        assertThat(officer.due(reference, REVIEW)).isEqualTo(due);
        assertThat(reopens(monday).get("moved").asInt()).isZero();
    }

    @Test
    void twoDaysAreTwoDaysInWhateverOrderTheyAreSaidAndTakenBack() {
        ZonedDateTime due = officer.due(reference, REVIEW);

        closes(monday.plusDays(1), "Ice");
        closes(monday, "Snow");
        assertThat(officer.due(reference, REVIEW)).isEqualTo(due.plusDays(2));

        reopens(monday.plusDays(1));
        assertThat(officer.due(reference, REVIEW)).isEqualTo(due.plusDays(1));
    }

    @Test
    void theReviewIsLateADayLaterToo() {
        ZonedDateTime due = officer.due(reference, REVIEW);
        closes(monday, "Snow");

        customer.waitsUntil(due.plusMinutes(1));
        assertThat(officer.priority(reference, REVIEW)).isEqualTo(50);

        customer.waitsUntil(due.plusDays(1).plusMinutes(1));
        assertThat(officer.priority(reference, REVIEW)).isEqualTo(60);
    }

    @Test
    void aDueDateThatWasSetByHandStays() {
        ZonedDateTime wished = fridayEvening.plusDays(6).withHour(12);
        tasks.setDueDate(
                officer.task(reference, REVIEW).orElseThrow().get("id").asText(), Date.from(wished.toInstant()));

        closes(monday, "Snow");

        assertThat(officer.due(reference, REVIEW)).isEqualTo(wished);
    }

    @Test
    void nobodyIsTextedOnTheClosedDay() {
        var person = new CallbackCustomerClient(
                port, "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000));
        person.asksForTextAhead();
        closes(monday, "Snow");

        customer.waitsUntil(fridayEvening.plusDays(3).withHour(17));
        assertThat(person.texts()).isEmpty();

        customer.waitsUntil(fridayEvening.plusDays(4).withHour(9));
        assertThat(person.texts()).hasSize(1);
    }

    @Test
    void theClosedDaysAreListedWithTheirReasons() {
        closes(monday, "Snow");
        closes(monday, "Much snow");

        JsonNode listed =
                as("officer").get("/api/v1/centre/closures").expect(200).json();

        assertThat(listed.get("closures")).singleElement().satisfies(closure -> {
            assertThat(closure.get("date").asText()).isEqualTo(monday.toString());
            assertThat(closure.get("reason").asText()).isEqualTo("Much snow");
        });
        reopens(monday);
        assertThat(as("portal").get("/api/v1/centre/closures").json().get("closures"))
                .isEmpty();
    }

    @Test
    void whoeverComesWhileAnotherDayIsCountedIsAskedToComeAgain() {
        transactions.executeWithoutResult(counting -> {
            assertThat(closures.takeTurn()).isTrue();
            assertThat(as("supervisor")
                            .put("/api/v1/centre/closures/" + monday, "{\"reason\": \"Snow\"}")
                            .status())
                    .isEqualTo(409);
        });
        closes(monday, "Snow");
    }

    @Test
    void whatAStoppedNodeLeftUndoneIsDoneByTheNextCall() {
        ZonedDateTime due = officer.due(reference, REVIEW);
        transactions.executeWithoutResult(stopped -> closures.announce(new CentreClosure(monday, "Snow")));
        assertThat(officer.due(reference, REVIEW)).isEqualTo(due);

        closes(monday.plusDays(1), "Ice");

        assertThat(officer.due(reference, REVIEW)).isEqualTo(due.plusDays(2));
        assertThat(closures.unsettled()).isEmpty();
    }

    @Test
    void whatIsNoDayOrHasNoReasonIsRefused() {
        assertThat(as("supervisor")
                        .put("/api/v1/centre/closures/tomorrow", "{\"reason\": \"Snow\"}")
                        .expect(400)
                        .text())
                .contains("\"date\"");
        assertThat(as("supervisor")
                        .put("/api/v1/centre/closures/" + monday, "{}")
                        .expect(400)
                        .text())
                .contains("\"reason\"");
    }

    private JsonNode closes(LocalDate day, String reason) {
        return as("supervisor")
                .put("/api/v1/centre/closures/" + day, "{\"reason\": \"%s\"}".formatted(reason))
                .expect(200)
                .json();
    }

    private JsonNode reopens(LocalDate day) {
        return as("portal").delete("/api/v1/centre/closures/" + day).expect(200).json();
    }

    private FrontdeskHttpClient as(String account) {
        return FrontdeskHttpClient.as(account, port);
    }
}
