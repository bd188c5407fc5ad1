package frontdesk.domain.appointment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * When somebody works: Monday to Friday between two hours of the local day, not on holidays or closures.
 *
 * @param closed days on which nobody works besides the weekend
 */
public record BusinessCalendar(ZoneId zone, LocalTime opens, LocalTime closes, Predicate<LocalDate> closed) {

    public BusinessCalendar {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A business day opens before it closes");
        }
    }

    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !closed.test(day);
    }

    /** The first business day after this one. */
    public LocalDate nextBusinessDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isBusinessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The moment at which this many business days have passed: the same local time so many business days on; what
     * comes in outside business hours counts from the next opening.
     */
    public Instant afterBusinessDays(Instant from, int days) {
        ZonedDateTime start = nextOpen(from);
        LocalDate day = start.toLocalDate();
        for (int passed = 0; passed < days; passed++) {
            day = nextBusinessDay(day);
        }
        return day.atTime(start.toLocalTime()).atZone(zone).toInstant();
    }

    /** The moment at which this much open time has passed. */
    public Instant afterBusinessTime(Instant from, Duration openTime) {
        ZonedDateTime moment = nextOpen(from);
        Duration left = openTime;
        Duration today = Duration.between(moment, closing(moment.toLocalDate()));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            moment = opening(nextBusinessDay(moment.toLocalDate()));
            today = Duration.between(moment, closing(moment.toLocalDate()));
        }
        return moment.plus(left).toInstant();
    }

    /** This time of the local day on the first business day after today's date there. */
    public Instant onNextBusinessDay(Instant from, LocalTime time) {
        LocalDate today = from.atZone(zone).toLocalDate();
        return nextBusinessDay(today).atTime(time).atZone(zone).toInstant();
    }

    /** The moment itself where it falls into business hours, else the next opening. */
    public ZonedDateTime nextOpen(Instant from) {
        ZonedDateTime moment = from.atZone(zone);
        LocalDate day = moment.toLocalDate();
        if (!isBusinessDay(day) || !moment.toLocalTime().isBefore(closes)) {
            return opening(nextBusinessDay(day));
        }
        return moment.toLocalTime().isBefore(opens) ? opening(day) : moment;
    }

    /** When this local day's hours begin, whether it is a business day or not. */
    public ZonedDateTime opening(LocalDate day) {
        return day.atTime(opens).atZone(zone);
    }

    /** When this local day's hours end, whether it is a business day or not. */
    public ZonedDateTime closing(LocalDate day) {
        return day.atTime(closes).atZone(zone);
    }
}
