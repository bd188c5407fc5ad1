package frontdesk.flows.caseprogress.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.request.Language;
import frontdesk.flows.caseprogress.domain.CaseProgress.Reason;
import frontdesk.flows.caseprogress.domain.CaseProgress.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class ProgressMessagesTest {
    @ParameterizedTest
    @EnumSource
    void everyStepStateAndReasonHasItsWords(Language language) throws IOException {
        Stream<String> needed = Stream.of(
                        Stream.of(MilestoneType.values()).map(step -> "step." + step),
                        Stream.of(State.values()).map(state -> "state." + state),
                        Stream.of(Reason.values()).flatMap(reason -> Stream.of("heading." + reason, "none." + reason)))
                .flatMap(keys -> keys);

        assertThat(words(language)).containsAll(needed.toList());
    }

    @Test
    void bothLanguagesSayTheSameAndMachinesAreToldInEnglish() throws IOException {
        assertThat(words(Language.EN).stream()
                        .filter(key -> !key.startsWith("why."))
                        .collect(Collectors.toSet()))
                .isEqualTo(words(Language.ES));
        assertThat(words(Language.EN))
                .containsAll(Stream.of(Reason.values())
                        .map(reason -> "why." + reason)
                        .toList());
    }

    private static Set<String> words(Language language) throws IOException {
        Properties words = PropertiesLoaderUtils.loadProperties(new EncodedResource(
                new ClassPathResource("progress/words_" + language.code() + ".properties"), StandardCharsets.UTF_8));
        return words.stringPropertyNames();
    }
}
