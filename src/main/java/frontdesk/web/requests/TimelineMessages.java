package frontdesk.web.requests;

import frontdesk.domain.request.Language;
import frontdesk.ports.request.Requests.TimelineEntry;
import frontdesk.web.MessageBundle;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Words the lines of a timeline. The sentences stand in {@code timeline/timeline_<language>.properties} under the
 * request's kind, a dot and what happened; {@code {{name}}} in them stands for a fill-in, and {@code at} is a moment
 * that is written as the language writes it.
 */
@Component
class TimelineMessages {
    private static final String MOMENT = "at";
    private static final String MOMENT_FORMAT = "format.at";

    private final MessageBundle sentences = new MessageBundle("timeline/timeline");

    /** @throws IllegalStateException where there is no such sentence, or a fill-in of it is missing */
    String sentence(String kind, TimelineEntry entry, Language language) {
        Map<String, String> values = new HashMap<>(entry.values());
        values.computeIfPresent(MOMENT, (name, moment) -> worded(moment, language));
        return sentences.sentence(kind + "." + entry.what(), language, values);
    }

    private String worded(String moment, Language language) {
        return DateTimeFormatter.ofPattern(sentences.sentence(MOMENT_FORMAT, language, Map.of()), language.locale())
                .format(ZonedDateTime.parse(moment));
    }
}
