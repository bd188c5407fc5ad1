package frontdesk.engine.validation.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as analysts read them in what is said of their files. */
public final class AnalystFormats {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "MMM d, uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private AnalystFormats() {}

    /** {@code Dec 1, 2026, 14:00 UTC}. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
