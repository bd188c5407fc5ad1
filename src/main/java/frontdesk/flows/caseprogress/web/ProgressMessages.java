package frontdesk.flows.caseprogress.web;

import com.samskivert.mustache.Mustache;
import frontdesk.domain.request.Language;
import frontdesk.flows.caseprogress.domain.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The sentences about progress, from {@code progress/words_<language>.properties}. */
@Component
class ProgressMessages {
    private final Map<Language, Properties> sentences =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), ProgressMessages::load));

    String sentence(String key, Language language, Map<String, ?> values) {
        String words = Optional.ofNullable(sentences.get(language).getProperty(key))
                .orElseThrow(() -> new IllegalStateException("No words for " + key + " in " + file(language)));
        return Mustache.compiler().escapeHTML(false).compile(words).execute(values);
    }

    String sentence(String key, Language language) {
        return sentence(key, language, Map.of());
    }

    /** In full, for sentences. */
    String date(LocalDate day, Language language) {
        return formatted("format.date", day, language);
    }

    /** For where there is little room. */
    String shortDate(LocalDate day, Language language) {
        return formatted("format.short", day, language);
    }

    /** For machines, in English: why there is no estimate, or that the wait is longer than most; else empty. */
    Optional<String> why(Progress progress) {
        return progress.why()
                .map(reason -> "why." + reason)
                .or(() -> progress.longerThanMost() ? Optional.of("why.LONGER_THAN_MOST") : Optional.empty())
                .map(key -> sentence(key, Language.EN));
    }

    private String formatted(String format, LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(sentence(format, language), language.locale())
                .format(day);
    }

    private static Properties load(Language language) {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource(file(language)), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("No words about progress at " + file(language), missing);
        }
    }

    private static String file(Language language) {
        return "progress/words_" + language.code() + ".properties";
    }
}
