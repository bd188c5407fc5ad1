package frontdesk.web.texts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Moments as gateways write them. One without its offset from UTC is no moment: nobody knows whose clock it shows. */
final class GatewayMoments {
    private static final Pattern ZONE_NAME = Pattern.compile("(?i)\\s*(utc|gmt)$");

    private static final List<DateTimeFormatter> FORMS = List.of(
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendPattern("['T'][' ']")
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .appendPattern("[' '][XXX][XX][X]")
                    .toFormatter(Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private GatewayMoments() {}

    /** Empty where it cannot be read. */
    static Optional<Instant> read(String written) {
        String text = ZONE_NAME.matcher(written.strip()).replaceFirst(" +0000");
        return FORMS.stream().flatMap(form -> read(text, form)).findFirst();
    }

    private static Stream<Instant> read(String text, DateTimeFormatter form) {
        try {
            return Stream.of(form.parse(text, OffsetDateTime::from).toInstant());
        } catch (DateTimeException anotherForm) {
            return Stream.empty();
        }
    }
}
