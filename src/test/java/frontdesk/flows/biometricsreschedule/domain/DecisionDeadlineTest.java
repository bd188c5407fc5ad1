package frontdesk.flows.biometricsreschedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionDeadlineTest {
    private static final BusinessCalendar CENTRE =
            new BusinessCalendar(ZoneId.of("America/New_York"), LocalTime.of(8, 0), LocalTime.of(20, 0), day -> false);

    private final DecisionDeadline rule = new DecisionDeadline(Period.ofDays(1), Duration.ofHours(12));

    @ParameterizedTest(name = "asked at {0}, seen at {1}: held until {2}")
    @CsvSource({
        // One business day, where the appointment is far enough.
        "2026-12-01T10:00-05:00, 2026-12-10T08:00-05:00, 2026-12-02T10:00-05:00",
        // Over a weekend.
        "2026-12-04T10:00-05:00, 2026-12-10T08:00-05:00, 2026-12-07T10:00-05:00",
        // Twelve hours before an appointment that comes sooner.
        "2026-12-01T10:00-05:00, 2026-12-02T08:00-05:00, 2026-12-01T20:00-05:00",
        // Both at the same moment.
        "2026-12-01T10:00-05:00, 2026-12-02T22:00-05:00, 2026-12-02T10:00-05:00",
        // An office in Guam: the moment counts, not what its clock reads.
        "2026-12-01T10:00-05:00, 2026-12-02T22:00+10:00, 2026-12-01T19:00-05:00",
        // The clocks go forward on March 14, 2027: twelve elapsed hours before 8:00 are 19:00 by the clock.
        "2027-03-12T16:00-05:00, 2027-03-14T08:00-04:00, 2027-03-13T19:00-05:00",
        // The clocks go back on November 7, 2027: twelve elapsed hours before 8:00 are 21:00 by the clock.
        "2027-11-05T16:00-04:00, 2027-11-07T08:00-05:00, 2027-11-06T21:00-04:00"
    })
    void endsAfterABusinessDayAndAtTheLatestTwelveHoursBeforeTheAppointment(
            ZonedDateTime asked, ZonedDateTime seen, ZonedDateTime end) {
        Instant held = rule.end(asked.toInstant(), CENTRE, seen.toInstant());

        assertThat(held).isEqualTo(end.toInstant());
    }
}
