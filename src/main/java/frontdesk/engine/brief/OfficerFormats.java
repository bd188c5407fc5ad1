package frontdesk.engine.brief;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and codes as officers read them. */
public final class OfficerFormats {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, h:mm a zzz", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

    private OfficerFormats() {}

    /** {@code Tue, Dec 1, 2026, 9:00 AM EST}. */
    public static String time(ZonedDateTime at) {
        return TIME.format(at);
    }

    /** {@code Tue, Dec 1, 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** With a capital letter, as the beginning of a line. */
    public static String beginning(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code IN_REVIEW} as "in review". */
    public static String code(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
