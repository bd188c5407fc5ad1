package frontdesk.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** November 2026: the clocks go back on Sunday the 1st; Thursday the 26th is Thanksgiving. */
class BusinessCalendarTest {
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);

    private final BusinessCalendar centre =
            new BusinessCalendar(EASTERN, LocalTime.of(8, 0), LocalTime.of(20, 0), Set.of(THANKSGIVING)::contains);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-25, true",
        "2026-11-26, false",
        "2026-11-27, true",
        "2026-11-28, false",
        "2026-11-29, false",
        "2026-11-30, true"
    })
    void neitherWeekendsNorHolidaysAreBusinessDays(LocalDate day, boolean businessDay) {
        assertThat(centre.isBusinessDay(day)).isEqualTo(businessDay);
    }

    @ParameterizedTest(name = "after {0} comes {1}")
    @CsvSource({"2026-11-24, 2026-11-25", "2026-11-25, 2026-11-27", "2026-11-27, 2026-11-30", "2026-11-28, 2026-11-30"})
    void theNextBusinessDaySkipsWhatIsNone(LocalDate day, LocalDate next) {
        assertThat(centre.nextBusinessDay(day)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0} opens {1}")
    @CsvSource({
        "2026-11-24T07:59:59-05:00, 2026-11-24T08:00:00-05:00",
        "2026-11-24T08:00:00-05:00, 2026-11-24T08:00:00-05:00",
        "2026-11-24T19:59:59-05:00, 2026-11-24T19:59:59-05:00",
        "2026-11-24T20:00:00-05:00, 2026-11-25T08:00:00-05:00",
        "2026-11-25T20:00:00-05:00, 2026-11-27T08:00:00-05:00",
        "2026-11-26T12:00:00-05:00, 2026-11-27T08:00:00-05:00",
        "2026-11-28T12:00:00-05:00, 2026-11-30T08:00:00-05:00",
        // Already Friday in UTC, still Thursday evening here.
        "2026-11-20T00:30:00Z, 2026-11-19T19:30:00-05:00"
    })
    void whatComesOutsideHoursWaitsForTheNextOpening(ZonedDateTime from, ZonedDateTime open) {
        assertThat(centre.nextOpen(from.toInstant()).toInstant()).isEqualTo(open.toInstant());
    }

    @ParameterizedTest(name = "{0} and {1} business days is {2}")
    @CsvSource({
        "2026-11-23T10:15:00-05:00, 2, 2026-11-25T10:15:00-05:00",
        "2026-11-25T10:15:00-05:00, 2, 2026-11-30T10:15:00-05:00",
        "2026-11-23T10:15:00-05:00, 0, 2026-11-23T10:15:00-05:00",
        // Outside hours it counts from the next opening.
        "2026-11-20T21:00:00-05:00, 2, 2026-11-25T08:00:00-05:00",
        "2026-11-21T12:00:00-05:00, 2, 2026-11-25T08:00:00-05:00",
        "2026-11-23T06:00:00-05:00, 2, 2026-11-25T08:00:00-05:00"
    })
    void businessDaysEndAtTheSameLocalTime(ZonedDateTime from, int days, ZonedDateTime due) {
        assertThat(centre.afterBusinessDays(from.toInstant(), days)).isEqualTo(due.toInstant());
    }

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "2026-11-23T10:15:00-05:00, PT4H, 2026-11-23T14:15:00-05:00",
        "2026-11-23T18:00:00-05:00, PT4H, 2026-11-24T10:00:00-05:00",
        "2026-11-25T18:00:00-05:00, PT4H, 2026-11-27T10:00:00-05:00",
        "2026-11-27T18:00:00-05:00, PT4H, 2026-11-30T10:00:00-05:00",
        "2026-11-22T12:00:00-05:00, PT4H, 2026-11-23T12:00:00-05:00",
        // It may end with the day, and last for several.
        "2026-11-23T16:00:00-05:00, PT4H, 2026-11-23T20:00:00-05:00",
        "2026-11-23T16:00:00-05:00, PT17H, 2026-11-25T09:00:00-05:00",
        "2026-11-23T21:00:00-05:00, PT0S, 2026-11-24T08:00:00-05:00"
    })
    void businessTimePassesInOpenHoursOnly(ZonedDateTime from, Duration openTime, ZonedDateTime due) {
        assertThat(centre.afterBusinessTime(from.toInstant(), openTime)).isEqualTo(due.toInstant());
    }

    @Test
    void theNextBusinessDayIsTheLocalOneAtTheGivenTime() {
        // 01:30 on Friday in UTC is Thursday evening here: the next business day is Friday.
        Instant lateOnThursday = Instant.parse("2026-11-20T01:30:00Z");

        assertThat(centre.onNextBusinessDay(lateOnThursday, LocalTime.of(9, 0)))
                .isEqualTo(Instant.parse("2026-11-20T14:00:00Z"));
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessCalendar(EASTERN, LocalTime.NOON, LocalTime.NOON, day -> false));
    }

    /** Local time stays what it is; elapsed time differs. */
    @Nested
    class WhenTheClocksChange {
        @Test
        void businessDaysKeepTheLocalTime() {
            Instant fridayBefore = Instant.parse("2026-10-30T14:00:00Z");

            // 10:00 on both days, at -04:00 and then at -05:00.
            assertThat(centre.afterBusinessDays(fridayBefore, 1)).isEqualTo(Instant.parse("2026-11-02T15:00:00Z"));
        }

        @Test
        void theOpeningFollowsTheLocalClock() {
            Instant saturdayBeforeSpring = Instant.parse("2026-03-07T15:00:00Z");

            assertThat(centre.nextOpen(saturdayBeforeSpring).toInstant())
                    .isEqualTo(Instant.parse("2026-03-09T12:00:00Z"));
        }

        @Test
        void aBusinessDayThatLosesAnHourIsAnHourShorter() {
            // Jordan put its clocks forward on Fridays at midnight: 2022-02-25 had 23 hours.
            BusinessCalendar allDay = new BusinessCalendar(
                    ZoneId.of("Asia/Amman"), LocalTime.MIDNIGHT, LocalTime.of(10, 0), day -> false);
            Instant fridayMidnight = Instant.parse("2022-02-24T22:00:00Z");

            // Nine hours on Friday, the tenth on Monday.
            assertThat(allDay.afterBusinessTime(fridayMidnight, Duration.ofHours(10)))
                    .isEqualTo(Instant.parse("2022-02-27T22:00:00Z"));
        }
    }
}
