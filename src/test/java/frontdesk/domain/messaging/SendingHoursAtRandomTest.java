package frontdesk.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.DailyTimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rule against one that walks from minute to minute and looks at the clocks on all walls. */
class SendingHoursAtRandomTest {
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTES_OF_TWO_YEARS = 2 * 365 * 24 * 60;
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "America/Adak",
            "America/Puerto_Rico",
            "America/St_Johns",
            "Europe/London",
            "Pacific/Honolulu",
            "Pacific/Pago_Pago");

    private final BusinessCalendar callbacks = new BusinessCalendar(
            EASTERN, LocalTime.of(7, 0), LocalTime.of(18, 30), Set.of(LocalDate.of(2026, 11, 26))::contains);
    private final TextingSchedule hours =
            new TextingSchedule(callbacks, new DailyTimeWindow(LocalTime.of(8, 0), LocalTime.of(21, 0)));

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noEarlierMinuteWouldHaveDone(int seed) {
        Random random = new Random(seed);
        Instant from = BEGINNING.plus(random.nextInt(MINUTES_OF_TWO_YEARS), ChronoUnit.MINUTES);
        Duration promise = Duration.ofMinutes(random.nextInt(180));
        Set<ZoneId> zones = someZones(random);

        assertThat(hours.next(from, zones, promise)).isEqualTo(firstAllowedMinute(from, zones, promise));
    }

    private static Set<ZoneId> someZones(Random random) {
        Set<ZoneId> zones = new HashSet<>();
        for (int more = random.nextInt(1, 4); more > 0; more--) {
            zones.add(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        }
        // These two have an hour in common only in which a long promise cannot be kept.
        if (zones.contains(ZoneId.of("Pacific/Pago_Pago"))) {
            zones.remove(ZoneId.of("Europe/London"));
        }
        return zones;
    }

    private Instant firstAllowedMinute(Instant from, Set<ZoneId> zones, Duration promise) {
        Instant minute = from;
        while (!isAllowed(minute, zones, promise)) {
            minute = minute.plus(1, ChronoUnit.MINUTES);
        }
        return minute;
    }

    private boolean isAllowed(Instant minute, Set<ZoneId> zones, Duration promise) {
        ZonedDateTime ours = minute.atZone(EASTERN);
        ZonedDateTime promisedBy = minute.plus(promise).atZone(EASTERN);
        return callbacks.isBusinessDay(ours.toLocalDate())
                && !ours.toLocalTime().isBefore(LocalTime.of(7, 0))
                && promisedBy.toLocalDate().equals(ours.toLocalDate())
                && !promisedBy.toLocalTime().isAfter(LocalTime.of(18, 30))
                && zones.stream().map(zone -> minute.atZone(zone).getHour()).allMatch(hour -> hour >= 8 && hour < 21);
    }
}
