package frontdesk.adapters.messages;

import com.samskivert.mustache.Mustache;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.SecretText;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How values read in a language: dates in words, times with their zone, secrets as their reader sees them. */
public final class MessageValueFormatter implements Mustache.Formatter {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    private MessageValueFormatter(Language language, String datePattern) {
        date = DateTimeFormatter.ofPattern(datePattern, language.locale());
        time = DateTimeFormatter.ofPattern(datePattern + ", h:mm a z", language.locale());
    }

    public static MessageValueFormatter in(Language language) {
        return new MessageValueFormatter(
                language,
                switch (language) {
                    case EN -> "EEEE, MMMM d, yyyy";
                    case ES -> "EEEE, d 'de' MMMM 'de' yyyy";
                });
    }

    @Override
    public CharSequence format(Object value) {
        if (value instanceof ZonedDateTime moment) {
            // Spanish "a. m." comes with a no-break space, which some mail programs show as a box.
            return time.format(moment).replace(NO_BREAK_SPACE, ' ');
        }
        if (value instanceof SecretText secret) {
            return secret.characters();
        }
        return value instanceof LocalDate day ? date.format(day) : value.toString();
    }
}
