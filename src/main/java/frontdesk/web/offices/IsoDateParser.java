package frontdesk.web.offices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date in an address, {@code 2026-12-01}, of a year that everybody's calendar has. */
public final class IsoDateParser {
    /** What is said of a text that is none. */
    public static final String RULE = "must be a date that exists, such as 2026-12-01";

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}-\\d\\d-\\d\\d");

    private IsoDateParser() {}

    /** Empty where the text is no such date. */
    public static Optional<LocalDate> read(String text) {
        try {
            return FORM.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
