package frontdesk.web.json;

import com.fasterxml.jackson.core.JsonToken;
import frontdesk.domain.appointment.TimeZoneName;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PrintableText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a plain value is read: from these tokens only, so that no number passes as a text or the other way round.
 *
 * @param rule what a sender is told where it cannot be read
 */
public record ScalarReader(Set<JsonToken> tokens, Function<String, ?> parse, String rule) {
    private static final Pattern ISO_DATE = Pattern.compile("[1-9]\\d{3}-\\d\\d-\\d\\d");
    private static final Pattern ISO_MOMENT = Pattern.compile("[1-9]\\d{3}-\\d\\d-\\d\\dT.+");
    private static final String MOMENT_RULE =
            "must be a date and time with its offset, such as 2026-12-01T09:00:00-05:00";
    private static final ScalarReader NUMBER = new ScalarReader(
            Set.of(JsonToken.VALUE_NUMBER_INT), Integer::valueOf, "must be a whole number, without quotes");
    private static final ScalarReader BOOLEAN = new ScalarReader(
            Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
            Boolean::valueOf,
            "must be true or false, without quotes");
    private static final Map<Class<?>, ScalarReader> KNOWN = Map.ofEntries(
            Map.entry(int.class, NUMBER),
            Map.entry(Integer.class, NUMBER),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(
                    String.class, quoted(ScalarReader::visible, "must be text in quotes, without control characters")),
            Map.entry(LocalDate.class, quoted(ScalarReader::date, "must be a date that exists, such as 2026-12-01")),
            Map.entry(LocalTime.class, quoted(LocalTime::parse, "must be a time of day, such as 09:00")),
            Map.entry(OffsetDateTime.class, quoted(ScalarReader::moment, MOMENT_RULE)),
            Map.entry(Instant.class, quoted(text -> moment(text).toInstant(), MOMENT_RULE)),
            Map.entry(Duration.class, quoted(Duration::parse, "must be a length of time, such as PT2H")),
            Map.entry(ZoneId.class, quoted(ScalarReader::zone, "must be a time zone, such as America/New_York")),
            Map.entry(Language.class, quoted(Language::ofCode, "must be one of: " + languages())));

    /** @throws IllegalArgumentException where no plain value of this type can be read */
    public static ScalarReader of(Class<?> type) {
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        }
        if (!type.isEnum()) {
            throw new IllegalArgumentException("A body cannot have a component of " + type);
        }
        Map<String, Object> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return quoted(byName::get, "must be one of: " + names);
    }

    Optional<Object> read(String text) {
        try {
            return Optional.ofNullable(parse.apply(text));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static ScalarReader quoted(Function<String, ?> parse, String rule) {
        return new ScalarReader(Set.of(JsonToken.VALUE_STRING), parse, rule);
    }

    private static String visible(String text) {
        return PrintableText.isPrintable(text) ? PrintableText.withoutDirections(text) : null;
    }

    private static LocalDate date(String text) {
        return ISO_DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
    }

    private static OffsetDateTime moment(String text) {
        if (!ISO_MOMENT.matcher(text).matches()) {
            throw new DateTimeException("Not a date and time");
        }
        return OffsetDateTime.parse(text);
    }

    private static ZoneId zone(String text) {
        return TimeZoneName.isKnown(text) ? ZoneId.of(text) : null;
    }

    private static String languages() {
        return Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
    }
}
