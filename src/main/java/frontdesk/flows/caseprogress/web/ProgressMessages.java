package frontdesk.flows.caseprogress.web;

import frontdesk.domain.request.Language;
import frontdesk.flows.caseprogress.domain.CaseProgress;
import frontdesk.web.MessageBundle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sentences about progress, from {@code progress/words_<language>.properties}. */
@Component
class ProgressMessages {
    private final MessageBundle sentences = new MessageBundle("progress/words");

    String sentence(String key, Language language, Map<String, ?> values) {
        return sentences.sentence(key, language, values);
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
    Optional<String> why(CaseProgress progress) {
        return progress.why()
                .map(reason -> "why." + reason)
                .or(() -> progress.longerThanMost() ? Optional.of("why.LONGER_THAN_MOST") : Optional.empty())
                .map(key -> sentence(key, Language.EN));
    }

    private String formatted(String format, LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(sentence(format, language), language.locale())
                .format(day);
    }
}
