package frontdesk.flows.appointmentrequest.review;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.ZonedDateTime;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A review is due in working time, rises when its time has come, and emergencies stand above everything. */
@RunningFrontdesk
class ReviewDeadlinesTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String OVERDUE = "resolve-overdue-review";
    private static final TemporalUnitOffset ALMOST = within(30, SECONDS);

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    private PortalClient customer;
    private OfficerTaskClient officer;
    private OfficerTaskClient supervisor;
    private ZonedDateTime fridayEvening;

    @BeforeEach
    void anHourBeforeTheCentreClosesForTheWeekend() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        supervisor = new OfficerTaskClient("supervisor", port);
        fridayEvening = new HolidayFreeWeek(
                        customer, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(FRIDAY, "19:00");
    }

    @Test
    void aRoutineReviewIsDueTwoBusinessDaysLater() {
        String reference = customer.asks("due-routine@example.org");

        assertThat(officer.due(reference, REVIEW)).isCloseTo(fridayEvening.plusDays(4), ALMOST);
        assertThat(officer.priority(reference, REVIEW)).isEqualTo(50);
    }

    @Test
    void anEmergencyIsDueFourBusinessHoursLater() {
        String reference = customer.asks("due-emergency@example.org", "EMERGENCY_ADVANCE_PAROLE");

        assertThat(officer.due(reference, REVIEW))
                .as("an hour on Friday, three on Monday from 8 on")
                .isCloseTo(fridayEvening.plusDays(3).withHour(11), ALMOST);
        assertThat(officer.priority(reference, REVIEW)).isEqualTo(90);
    }

    @Test
    void aReviewRisesWhenItIsDueAndNotBefore() {
        String reference = customer.asks("rises@example.org");
        ZonedDateTime due = officer.due(reference, REVIEW);

        customer.waitsUntil(due.minusMinutes(1));
        assertThat(officer.priority(reference, REVIEW)).isEqualTo(50);
        assertThat(supervisor.sees(reference, OVERDUE)).isFalse();

        customer.waitsUntil(due.plusSeconds(1));
        assertThat(officer.priority(reference, REVIEW)).isEqualTo(60);
        assertThat(supervisor.sees(reference, OVERDUE)).isTrue();
    }

    @Test
    void anEmergencyStandsAboveAllElseAndAnOverdueOneAboveIt() {
        String routine = customer.asks("old-routine@example.org");
        String waiting = customer.asks("old-emergency@example.org", "EMERGENCY_ADVANCE_PAROLE");
        customer.waitsUntil(officer.due(routine, REVIEW).plusSeconds(1));
        String fresh = customer.asks("new-emergency@example.org", "EMERGENCY_ADVANCE_PAROLE");

        assertThat(officer.list("Review: urgent"))
                .extracting(task -> task.get("id").asText())
                .containsSubsequence(id(waiting), id(fresh));
        assertThat(officer.priority(waiting, REVIEW)).isEqualTo(95);
        assertThat(officer.priority(fresh, REVIEW)).isEqualTo(90).isGreaterThan(officer.priority(routine, REVIEW));
    }

    private String id(String reference) {
        return officer.task(reference, REVIEW).orElseThrow().get("id").asText();
    }
}
