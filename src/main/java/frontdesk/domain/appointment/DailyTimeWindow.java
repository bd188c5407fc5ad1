package frontdesk.domain.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/**
 * The hours of every local day within which a text may reach a person.
 *
 * @param earliest the first allowed moment of the day
 * @param latest the first moment of the day that is too late
 */
public record DailyTimeWindow(LocalTime earliest, LocalTime latest) {

    public DailyTimeWindow {
        if (!earliest.isBefore(latest)) {
            throw new IllegalArgumentException("The earliest time for a text comes before the latest");
        }
    }

    /** Whether a clock in this zone shows an allowed time. */
    public boolean allow(Instant moment, ZoneId zone) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return !time.isBefore(earliest) && time.isBefore(latest);
    }

    /** The moment itself where it is allowed in this zone, else the next that is. */
    public Instant nextAllowed(Instant moment, ZoneId zone) {
        if (allow(moment, zone)) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(zone);
        LocalDate day = local.toLocalTime().isBefore(earliest)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return begin(day, zone);
    }

    /** How far the moment lies from the allowed hours of this zone, in elapsed time; zero inside them. */
    public Duration distance(Instant moment, ZoneId zone) {
        if (allow(moment, zone)) {
            return Duration.ZERO;
        }
        return Stream.concat(begins(moment, zone), ends(moment, zone))
                .map(edge -> Duration.between(edge, moment).abs())
                .min(Duration::compareTo)
                .orElseThrow();
    }

    /** When the hours begin around this moment: on its local day and those beside it. */
    public Stream<Instant> begins(Instant moment, ZoneId zone) {
        return days(moment, zone).map(day -> begin(day, zone));
    }

    /** When the hours end around this moment: on its local day and those beside it. */
    public Stream<Instant> ends(Instant moment, ZoneId zone) {
        return days(moment, zone).map(day -> day.atTime(latest).atZone(zone).toInstant());
    }

    private Instant begin(LocalDate day, ZoneId zone) {
        return day.atTime(earliest).atZone(zone).toInstant();
    }

    private static Stream<LocalDate> days(Instant moment, ZoneId zone) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        return Stream.of(day.minusDays(1), day, day.plusDays(1));
    }
}
