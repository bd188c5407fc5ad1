package frontdesk.web.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import frontdesk.domain.request.Language;
import frontdesk.ports.request.Requests.TimelineEntry;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class TimelineMessagesTest {
    private static final String KIND = "appointment-request";

    private final TimelineMessages words = new TimelineMessages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceExistsInEveryLanguage(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.EN)).isNotEmpty();
    }

    @Test
    void aMomentIsWrittenAsTheLanguageWritesItInTheOfficesTime() {
        var scheduled = entry(
                "appointment-scheduled", Map.of("office", "WAS", "at", "2026-07-01T09:00-04:00[America/New_York]"));

        assertThat(words.sentence(KIND, scheduled, Language.EN))
                .isEqualTo("You have an appointment at WAS on Wednesday, July 1, 2026 at 9:00 AM (EDT).");
        assertThat(words.sentence(KIND, scheduled, Language.ES)).contains("miércoles, 1 de julio de 2026, a las 9:00");
    }

    @Test
    void aSentenceThatIsMissingIsNoSilentBlank() {
        assertThatIllegalStateException()
                .isThrownBy(() -> words.sentence(KIND, entry("danced", Map.of()), Language.ES))
                .withMessageContaining("appointment-request.danced")
                .withMessageContaining("timeline_es.properties");
    }

    @Test
    void aFillInThatIsMissingIsNoSilentBlank() {
        assertThatIllegalStateException()
                .isThrownBy(() -> words.sentence(KIND, entry("appointment-scheduled", Map.of()), Language.EN))
                .withMessageContaining("office");
    }

    @Test
    void aFillInThatLooksLikeOneIsWrittenAsItIs() {
        var scheduled = entry(
                "appointment-scheduled",
                Map.of("office", "{{at}} $1", "at", "2026-07-01T09:00-04:00[America/New_York]"));

        assertThat(words.sentence(KIND, scheduled, Language.EN)).startsWith("You have an appointment at {{at}} $1 on");
    }

    private static TimelineEntry entry(String what, Map<String, String> values) {
        return new TimelineEntry(Instant.EPOCH, what, values);
    }

    private static Set<Object> keys(Language language) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                        new ClassPathResource("timeline/timeline_" + language.code() + ".properties"))
                .keySet();
    }
}
