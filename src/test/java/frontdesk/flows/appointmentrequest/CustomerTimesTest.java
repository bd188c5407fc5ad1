package frontdesk.flows.appointmentrequest;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When the customer hears from the office: to the minute, in the office's own time. */
@RunningFrontdesk
class CustomerTimesTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String CALL = "follow-up-by-phone";
    private static final TemporalUnitOffset ALMOST = within(30, SECONDS);

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void peopleInTheStory() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void remindersKeepTheLocalTimeWhenTheClocksChangeBeforeTheAppointment() {
        ZonedDateTime now = customer.now();
        ZonedDateTime change = now.getZone()
                .getRules()
                .nextTransition(now.plusDays(12).toInstant())
                .getInstant()
                .atZone(now.getZone());
        customer.waitsUntil(change.minusDays(11));
        String reference = customer.asks("reminded@example.org");
        ZonedDateTime appointment = books(reference, change.plusDays(1));

        customer.waitsUntil(appointment.plusMinutes(1));

        List<ZonedDateTime> sent = customer.sent("reminded@example.org");
        assertThat(sent).as("receipt, confirmation, two reminders").hasSize(4);
        assertThat(sent.get(2)).isCloseTo(appointment.minusDays(7), ALMOST);
        assertThat(sent.get(3)).isCloseTo(appointment.minusDays(1), ALMOST);
        assertThat(sent.get(2).getOffset()).isNotEqualTo(appointment.getOffset());
    }

    @Test
    void aCancelledAppointmentIsRemindedOfNoMore() {
        String reference = customer.asks("cancelled-between@example.org");
        ZonedDateTime appointment = books(reference, customer.now().plusDays(10));
        customer.waitsUntil(appointment.minusDays(3));
        customer.withdraws(reference);

        customer.waitsUntil(appointment.plusMinutes(1));

        List<String> subjects = customer.subjects("cancelled-between@example.org");
        assertThat(subjects)
                .as("receipt, confirmation, first reminder, cancellation")
                .hasSize(4);
        assertThat(subjects.get(2)).startsWith("Reminder");
        assertThat(subjects.get(3)).doesNotStartWith("Reminder");
    }

    @Test
    void anOpenQuestionIsRemindedOfAfterThreeDaysAndClosesTheRequestAfterSeven() {
        String reference = customer.asks("quiet-customer@example.org");
        officerAsksBy("EMAIL", reference);
        customer.momentPasses();

        customer.timePasses("P6DT23H");
        assertThat(customer.status(reference)).isEqualTo("WAITING_FOR_CUSTOMER");
        customer.timePasses("PT1H1M");

        assertThat(customer.status(reference)).isEqualTo("CLOSED");
        List<ZonedDateTime> sent = customer.sent("quiet-customer@example.org");
        assertThat(sent).as("receipt, question, reminder, closing").hasSize(4);
        assertThat(sent.get(2).toInstant()).isCloseTo(daysAfter(sent.get(1), 3).toInstant(), ALMOST);
        assertThat(sent.get(3).toInstant()).isCloseTo(daysAfter(sent.get(1), 7).toInstant(), ALMOST);
    }

    @Test
    void theSecondCallIsMadeOnTheNextBusinessDayFromNineOn() {
        ZonedDateTime friday = new HolidayFreeWeek(
                        customer, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(FRIDAY, "10:00");
        String reference = customer.asks("two-calls@example.org");
        officerAsksBy("PHONE", reference);
        officer.hasCompleted(reference, CALL, Map.of("couldNotReach", true));

        ZonedDateTime monday = friday.plusDays(3).withHour(9);
        customer.waitsUntil(monday.minusMinutes(1));
        assertThat(officer.sees(reference, CALL)).isFalse();
        customer.waitsUntil(monday.plusSeconds(1));
        assertThat(officer.brief(reference, CALL).at("/attempt/value").asInt()).isEqualTo(2);

        officer.hasCompleted(reference, CALL, Map.of("couldNotReach", true));
        customer.momentPasses();
        assertThat(customer.status(reference)).isEqualTo("WAITING_FOR_CUSTOMER");
        assertThat(customer.subjects("two-calls@example.org"))
                .as("receipt, question")
                .hasSize(2);
    }

    @Test
    void whoseRequestIsOverMayAskTheSameAgain() {
        String first = customer.asks("again@example.org");
        customer.withdraws(first);
        String second = customer.asks("again@example.org");
        officer.hasCompleted(
                second, REVIEW, Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Use the form."));

        String third = customer.asks("again@example.org");

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    }

    private ZonedDateTime books(String reference, ZonedDateTime from) {
        String at = customer.freeTimes(
                        "WAS",
                        from.toLocalDate().toString(),
                        from.plusDays(6).toLocalDate().toString())
                .get(0);
        officer.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
        customer.momentPasses();
        return OffsetDateTime.parse(at).atZoneSameInstant(from.getZone());
    }

    private void officerAsksBy(String contactBy, String reference) {
        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of(
                        "decision", "MORE_INFORMATION_NEEDED",
                        "question", "When did you arrive?",
                        "contactBy", contactBy));
    }

    /** By hours, as a deadline of so many days runs: whether the clocks change meanwhile or not. */
    private static ZonedDateTime daysAfter(ZonedDateTime moment, int days) {
        return moment.plusHours(24L * days);
    }
}
