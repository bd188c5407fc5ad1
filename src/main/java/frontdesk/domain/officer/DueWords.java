package frontdesk.domain.officer;

import frontdesk.domain.appointment.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When a task is due, as officers say it: "call by 10:25 AM", "2 business days left", "3 hours late".
 *
 * @param text the words
 * @param urgency how pressing that is
 */
public record DueWords(String text, Urgency urgency) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, h:mm a", Locale.US);
    private static final Duration SOON = Duration.ofHours(1);
    private static final int MINUTES = 60;
    private static final int HOURS = 48;

    /** How pressing a task is. */
    public enum Urgency {
        /** Its due time has passed. */
        LATE,
        /** It is due within the hour. */
        SOON,
        /** It is due later. */
        LATER
    }

    /**
     * The words at this moment.
     *
     * @param centre whose days and zone count
     * @param isCall whether the customer is to be called: then the time matters, also on another day
     */
    public static DueWords of(Instant due, Instant now, BusinessCalendar centre, boolean isCall) {
        if (due.isBefore(now)) {
            return new DueWords(ago(Duration.between(due, now)) + " late", Urgency.LATE);
        }
        ZonedDateTime at = due.atZone(centre.zone());
        LocalDate today = now.atZone(centre.zone()).toLocalDate();
        Urgency urgency = Duration.between(now, due).compareTo(SOON) < 0 ? Urgency.SOON : Urgency.LATER;
        String by = isCall ? "call by " : "due by ";
        if (at.toLocalDate().equals(today)) {
            return new DueWords(by + TIME.format(at), urgency);
        }
        return new DueWords(
                isCall
                        ? by + DAY.format(at)
                        : counted(businessDays(today, at.toLocalDate(), centre), "business day") + " left",
                urgency);
    }

    private static long businessDays(LocalDate today, LocalDate last, BusinessCalendar centre) {
        return today.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(centre::isBusinessDay)
                .count();
    }

    private static String ago(Duration late) {
        if (late.toMinutes() < MINUTES) {
            return counted(late.toMinutes(), "minute");
        }
        return late.toHours() < HOURS ? counted(late.toHours(), "hour") : counted(late.toDays(), "day");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
