package frontdesk.web.requests;

import frontdesk.domain.request.Language;
import frontdesk.ports.request.Requests.TimelineEntry;
import frontdesk.web.MessageBundle;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Words the lines of a timeline. The sentences stand in {@code timeline/<kind>_<language>.properties} under what happened,
 * those that read the same for all kinds in {@code timeline/shared_<language>.properties}; {@code {{name}}} in them
 * stands for a fill-in, and {@code at} is a moment that is written as the language writes it.
 */
@Component
class TimelineMessages {
    private static final String FOLDER = "timeline/";
    private static final String SHARED = FOLDER + "shared";
    private static final String MOMENT = "at";
    private static final String MOMENT_FORMAT = "format.at";

    private final MessageBundle shared = new MessageBundle(SHARED);
    private final Map<String, MessageBundle> ofKinds = new ConcurrentHashMap<>();

    /** @throws IllegalStateException where there is no such sentence, or a fill-in of it is missing */
    String sentence(String kind, TimelineEntry entry, Language language) {
        Map<String, String> values = new HashMap<>(entry.values());
        values.computeIfPresent(MOMENT, (name, moment) -> worded(moment, language));
        return ofKinds.computeIfAbsent(kind, flow -> new MessageBundle(FOLDER + flow, SHARED))
                .sentence(entry.what(), language, values);
    }

    private String worded(String moment, Language language) {
        return DateTimeFormatter.ofPattern(shared.sentence(MOMENT_FORMAT, language, Map.of()), language.locale())
                .format(ZonedDateTime.parse(moment));
    }
}
