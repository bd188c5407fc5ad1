package frontdesk.web.requests;

import com.samskivert.mustache.Mustache;
import frontdesk.domain.request.Language;
import frontdesk.ports.request.Requests.TimelineEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
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

    private final Map<Language, Properties> sentences =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), TimelineMessages::load));

    /** @throws IllegalStateException where there is no such sentence, or a fill-in of it is missing */
    String sentence(String kind, TimelineEntry entry, Language language) {
        Map<String, String> values = new HashMap<>(entry.values());
        values.computeIfPresent(MOMENT, (name, moment) -> worded(moment, language));
        return Mustache.compiler()
                .escapeHTML(false)
                .compile(words(kind + "." + entry.what(), language))
                .execute(values);
    }

    private String worded(String moment, Language language) {
        return DateTimeFormatter.ofPattern(words(MOMENT_FORMAT, language), language.locale())
                .format(ZonedDateTime.parse(moment));
    }

    private String words(String key, Language language) {
        return Optional.ofNullable(sentences.get(language).getProperty(key))
                .orElseThrow(() -> new IllegalStateException("No words for " + key + " in " + file(language)));
    }

    private static Properties load(Language language) {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource(file(language)), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("No timeline words at " + file(language), missing);
        }
    }

    private static String file(Language language) {
        return "timeline/timeline_" + language.code() + ".properties";
    }
}
