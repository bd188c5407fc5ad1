package frontdesk.scenarios.parameter;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;

/** A weekday and a time of day in Washington, as in "Tuesday 10:00". */
public record WeekdayTime(DayOfWeek day, LocalTime time) {
    private static final Duration ALMOST = Duration.ofMinutes(2);
    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("EEEE H:mm", Locale.ENGLISH);

    public static WeekdayTime of(String day, String time) {
        return new WeekdayTime(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), LocalTime.parse(time, hours()));
    }

    /** The next such moment after this one. */
    public ZonedDateTime after(ZonedDateTime now) {
        ZonedDateTime sameWeek = now.with(TemporalAdjusters.nextOrSame(day)).with(time);
        return sameWeek.isAfter(now) ? sameWeek : sameWeek.plusWeeks(1);
    }

    /** Whether that is such a moment, give or take the seconds that steps take. */
    public boolean fits(ZonedDateTime at) {
        return Stream.of(TemporalAdjusters.previousOrSame(day), TemporalAdjusters.nextOrSame(day))
                .map(nearest -> at.with(nearest).with(time))
                .anyMatch(nearest -> Duration.between(nearest, at).abs().compareTo(ALMOST) <= 0);
    }

    public static String words(ZonedDateTime at) {
        return READABLE.format(at);
    }

    @Override
    public String toString() {
        return "%s %s".formatted(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), hours().format(time));
    }

    private static DateTimeFormatter hours() {
        return DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    }
}
