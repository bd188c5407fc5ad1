package frontdesk.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.DailyTimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Officers call back 07:00 to 18:30 Eastern, and the promise takes 90 minutes: texts go out until 17:00. The clocks go
 * back on Sunday 2026-11-01 and forward on Sunday 2027-03-14; Thursday 2026-11-26 is Thanksgiving.
 */
class TextingScheduleTest {
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final Duration PROMISE = Duration.ofMinutes(90);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final BusinessCalendar callbacks = new BusinessCalendar(
            EASTERN, LocalTime.of(7, 0), LocalTime.of(18, 30), Set.of(LocalDate.of(2026, 11, 26))::contains);
    private final TextingSchedule hours =
            new TextingSchedule(callbacks, new DailyTimeWindow(LocalTime.of(8, 0), LocalTime.of(21, 0)));

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2026-11-24T06:59:59-05:00, America/New_York, 2026-11-24T08:00:00-05:00",
        "2026-11-24T07:59:59-05:00, America/New_York, 2026-11-24T08:00:00-05:00",
        "2026-11-24T08:00:00-05:00, America/New_York, 2026-11-24T08:00:00-05:00",
        "2026-11-24T12:34:56.789-05:00, America/New_York, 2026-11-24T12:34:56.789-05:00",
        "2026-11-24T17:00:00-05:00, America/New_York, 2026-11-24T17:00:00-05:00",
        "2026-11-24T17:00:00.001-05:00, America/New_York, 2026-11-25T08:00:00-05:00",
        "2026-11-25T17:01:00-05:00, America/New_York, 2026-11-27T08:00:00-05:00",
        "2026-11-27T20:00:00-05:00, America/New_York, 2026-11-30T08:00:00-05:00",
        // 08:00 in Puerto Rico is 07:00 Eastern in winter, when callbacks begin.
        "2026-11-24T00:00:00-05:00, America/Puerto_Rico, 2026-11-24T07:00:00-05:00",
        "2026-11-24T00:00:00-05:00, America/Chicago, 2026-11-24T09:00:00-05:00",
        "2026-11-24T00:00:00-05:00, America/Los_Angeles, 2026-11-24T11:00:00-05:00",
        "2026-11-24T00:00:00-05:00, America/Anchorage, 2026-11-24T12:00:00-05:00",
        "2026-11-24T12:59:59-05:00, Pacific/Honolulu, 2026-11-24T13:00:00-05:00",
        "2026-07-01T13:59:59-04:00, Pacific/Honolulu, 2026-07-01T14:00:00-04:00",
        "2026-11-24T09:59:59-05:00, America/Phoenix, 2026-11-24T10:00:00-05:00",
        "2026-07-01T10:59:59-04:00, America/Phoenix, 2026-07-01T11:00:00-04:00",
        // Both of them must fit: Navajo Nation, and everywhere.
        "2026-07-01T00:00:00-04:00, America/Phoenix America/Denver, 2026-07-01T11:00:00-04:00",
        "2026-11-24T00:00:00-05:00, America/Puerto_Rico America/New_York Pacific/Honolulu, 2026-11-24T13:00:00-05:00",
        "2026-07-01T00:00:00-04:00, America/Puerto_Rico America/New_York Pacific/Honolulu, 2026-07-01T14:00:00-04:00",
        // 21:00 itself is too late: London is there at 16:00 Eastern.
        "2026-11-24T15:59:59-05:00, Europe/London, 2026-11-24T15:59:59-05:00",
        "2026-11-24T16:00:00-05:00, Europe/London, 2026-11-25T07:00:00-05:00",
        // In Tokyo it is 20:00 in summer when callbacks begin.
        "2026-07-01T00:00:00-04:00, Asia/Tokyo, 2026-07-01T07:00:00-04:00",
        "2026-07-01T08:00:00-04:00, Asia/Tokyo, 2026-07-02T07:00:00-04:00"
    })
    void aTextGoesOutAtTheFirstMomentWithinEverybodysHours(OffsetDateTime from, String zones, OffsetDateTime at) {
        assertThat(hours.next(from.toInstant(), zones(zones), PROMISE)).isEqualTo(at.toInstant());
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        // Back on Sunday: the same local hour, one hour later by elapsed time.
        "2026-10-30T17:00:01-04:00, America/New_York, 2026-11-02T08:00:00-05:00",
        "2026-10-30T17:00:01-04:00, America/Phoenix, 2026-11-02T10:00:00-05:00",
        "2026-10-30T17:00:01-04:00, Pacific/Honolulu, 2026-11-02T13:00:00-05:00",
        "2026-11-02T17:00:00-05:00, America/New_York, 2026-11-02T17:00:00-05:00",
        // Forward on Sunday.
        "2027-03-12T17:00:01-05:00, America/New_York, 2027-03-15T08:00:00-04:00",
        "2027-03-12T17:00:01-05:00, America/Phoenix, 2027-03-15T11:00:00-04:00",
        "2027-03-12T17:00:01-05:00, Pacific/Honolulu, 2027-03-15T14:00:00-04:00",
        "2026-03-06T17:00:01-05:00, America/Los_Angeles, 2026-03-09T11:00:00-04:00",
        "2027-11-05T17:00:01-04:00, America/Chicago, 2027-11-08T09:00:00-05:00"
    })
    void hoursStayLocalWhenTheClocksChange(OffsetDateTime from, String zones, OffsetDateTime at) {
        assertThat(hours.next(from.toInstant(), zones(zones), PROMISE)).isEqualTo(at.toInstant());
    }

    @Test
    void thePromiseIsElapsedTime() {
        // Jordan put its clocks forward at midnight of Friday 2022-02-25: from 23:30 to 01:30 passed one hour.
        ZoneId amman = ZoneId.of("Asia/Amman");
        TextingSchedule nights = new TextingSchedule(
                new BusinessCalendar(amman, LocalTime.MIDNIGHT, LocalTime.of(2, 0), day -> false),
                new DailyTimeWindow(LocalTime.MIDNIGHT, LocalTime.of(23, 59)));
        Instant oneHourBeforeTheEnd = Instant.parse("2022-02-24T22:00:00Z");

        assertThat(nights.next(oneHourBeforeTheEnd, Set.of(amman), Duration.ofHours(1)))
                .isEqualTo(oneHourBeforeTheEnd);
    }

    @ParameterizedTest(name = "{0} on Guam: {1}")
    @CsvSource({
        // In winter the last moment of ours is 08:00 there, the one that fits.
        "2026-11-23T09:00:00-05:00, 2026-11-23T17:00:00-05:00",
        "2026-11-23T17:00:01-05:00, 2026-11-24T17:00:00-05:00",
        // In summer nothing fits; 07:00 of ours is 21:00 there, 17:00 would be 07:00.
        "2026-07-01T09:00:00-04:00, 2026-07-02T07:00:00-04:00",
        "2026-07-01T06:00:00-04:00, 2026-07-01T07:00:00-04:00",
        "2026-07-02T18:00:00-04:00, 2026-07-03T07:00:00-04:00",
        // In the week in which the clocks go back it is worth waiting for the hour that fits.
        "2026-10-29T09:00:00-04:00, 2026-11-02T17:00:00-05:00"
    })
    void whoCanHardlyBeReachedAtADecentHourIsReachedNearIt(OffsetDateTime from, OffsetDateTime at) {
        assertThat(hours.next(from.toInstant(), zones("Pacific/Guam"), PROMISE)).isEqualTo(at.toInstant());
    }

    @Test
    void betweenTwoZonesThatNeverFitTogetherTheMiddleIsTaken() {
        // 21:00 in Karachi is 12:00 Eastern in summer; 08:00 in Honolulu is 14:00.
        Instant morning = Instant.parse("2026-07-01T11:00:00Z");

        assertThat(hours.next(morning, zones("Asia/Karachi Pacific/Honolulu"), PROMISE))
                .isEqualTo(Instant.parse("2026-07-01T17:00:00Z"));
    }

    @ParameterizedTest(name = "from {0} in {1}: {2}")
    @CsvSource({
        "2026-11-24T10:00:00-05:00, America/New_York, 2026-11-25T09:00:00-05:00",
        "2026-11-24T03:00:00-05:00, America/New_York, 2026-11-25T09:00:00-05:00",
        "2026-11-25T10:00:00-05:00, America/Chicago, 2026-11-27T10:00:00-05:00",
        "2026-10-30T10:00:00-04:00, America/Phoenix, 2026-11-02T11:00:00-05:00",
        "2027-03-12T10:00:00-05:00, America/Phoenix, 2027-03-15T12:00:00-04:00",
        "2026-11-24T10:00:00-05:00, America/New_York Pacific/Honolulu, 2026-11-25T14:00:00-05:00",
        // 09:00 comes before our opening there, on Guam on the evening before.
        "2026-11-24T10:00:00-05:00, Europe/London, 2026-11-25T07:00:00-05:00",
        "2026-11-24T10:00:00-05:00, Pacific/Guam, 2026-11-25T17:00:00-05:00",
        "2026-07-01T10:00:00-04:00, Pacific/Guam, 2026-07-02T07:00:00-04:00"
    })
    void theNextAttemptIsAtNineWhereTheCustomerIs(OffsetDateTime from, String zones, OffsetDateTime at) {
        assertThat(hours.onNextBusinessDay(from.toInstant(), NINE, zones(zones), PROMISE))
                .isEqualTo(at.toInstant());
    }

    @Test
    void nineTooLateForThePromiseWaitsForTheNextDay() {
        Instant tuesday = Instant.parse("2026-11-24T15:00:00Z");

        assertThat(hours.onNextBusinessDay(tuesday, LocalTime.of(17, 30), zones("America/New_York"), PROMISE))
                .isEqualTo(Instant.parse("2026-11-27T13:00:00Z"));
    }

    @Test
    void aPromiseLongerThanTheDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours.next(Instant.EPOCH, zones("America/New_York"), Duration.ofHours(12)))
                .withMessageContaining("PT12H")
                .withMessageContaining("shorten it");
    }

    @Test
    void somebodyNowhereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours.next(Instant.EPOCH, Set.of(), PROMISE));
    }

    private static Set<ZoneId> zones(String names) {
        return Stream.of(names.split(" ")).map(ZoneId::of).collect(Collectors.toSet());
    }
}
