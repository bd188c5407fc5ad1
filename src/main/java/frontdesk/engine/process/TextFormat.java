package frontdesk.engine.process;

import frontdesk.domain.request.ReferenceNumber;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.function.Consumer;

/** How a text is written that is more than words: a time, or the key of something. */
public enum TextFormat {
    DURATION("PT4H", "PT(\\d+H)?(\\d+M)?", TextFormat::readHours),
    DAYS_OR_HOURS("P2D or PT4H", "P(\\d+D|T(\\d+H)?(\\d+M)?)", text -> {
        if (text.contains("T")) {
            readHours(text);
        } else {
            readDays(text);
        }
    }),
    DAYS("P30D", "P\\d+D", TextFormat::readDays),
    LIST_OF_DAYS("P7D,P1D", "P\\d+D(, ?P\\d+D)*", text -> {
        for (String days : text.split(",", -1)) {
            readDays(days.strip());
        }
    }),
    TIME_OF_DAY("09:00", "([01]\\d|2[0-3]):[0-5]\\d", LocalTime::parse),
    /** A date and time with its offset; kept in variables. */
    MOMENT("2026-12-01T09:00:00-05:00", "\\w+", OffsetDateTime::parse),
    /** The number of a request; kept in variables. */
    REFERENCE_NUMBER("AR-7K3M-9QXTC", "\\w+", ReferenceNumber::new),
    /** The code of an office; kept in variables, since offices come and go. */
    OFFICE("DC-WAS", "\\w+", text -> {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An office has a code");
        }
    });

    private final String example;
    private final String pattern;
    private final Consumer<String> reader;

    TextFormat(String example, String pattern, Consumer<String> reader) {
        this.example = example;
        this.pattern = pattern;
        this.reader = reader;
    }

    public String example() {
        return example;
    }

    /** What an editor lets an analyst write: a regular expression, stricter than {@link #fits}. */
    public String pattern() {
        return pattern;
    }

    /** Whether models take it from a variable, and never write it themselves. */
    public boolean isKeptInVariables() {
        return this == MOMENT || this == REFERENCE_NUMBER || this == OFFICE;
    }

    /** Whether the text is written so. */
    public boolean fits(String text) {
        try {
            reader.accept(text);
            return true;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Whether every text of the other format is written so, too. */
    public boolean includes(TextFormat other) {
        return this == other || this == DAYS_OR_HOURS && (other == DURATION || other == DAYS);
    }

    private static void readHours(String text) {
        if (Duration.parse(text).isNegative()) {
            throw new DateTimeException("No wait is shorter than nothing");
        }
    }

    /** Of months and years it is not said how many business days they are. */
    private static void readDays(String text) {
        Period days = Period.parse(text);
        if (days.isNegative() || days.toTotalMonths() != 0) {
            throw new DateTimeException("Only days are counted");
        }
    }
}
