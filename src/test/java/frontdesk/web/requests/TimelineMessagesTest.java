package frontdesk.web.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import frontdesk.domain.request.Language;
import frontdesk.ports.request.Requests.TimelineEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class TimelineMessagesTest {
    private static final String KIND = "appointment-request";
    private static final Pattern CALL = Pattern.compile("\\.(?:tell|conclude)\\([^;]*?(?:Map\\.of|;)");
    private static final Pattern LINE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

    private final TimelineMessages words = new TimelineMessages();

    @ParameterizedTest
    @MethodSource("frontdesk.support.fixture.ShippedFlows#keys")
    void everySentenceOfAFlowExistsInEveryLanguage(String flow) throws IOException {
        assertThat(keys(flow, Language.ES)).isEqualTo(keys(flow, Language.EN)).isNotEmpty();
    }

    @Test
    void whatAllFlowsTellIsWordedInEveryLanguage() throws IOException {
        assertThat(keys("shared", Language.EN))
                .containsExactlyInAnyOrder(
                        "format.at",
                        "received",
                        "in-review",
                        "question-asked",
                        "customer-answered",
                        "answer-noted-by-office",
                        "withdrawal-noted-by-office",
                        "message-sent-again-by-office",
                        "withdrawn",
                        "completed");
        assertThat(keys("shared", Language.ES)).isEqualTo(keys("shared", Language.EN));
    }

    /** As far as its code names the line in the call that tells it. */
    @ParameterizedTest
    @MethodSource("frontdesk.support.fixture.ShippedFlows#keys")
    void everyLineThatTheCodeOfAFlowTellsHasItsSentence(String flow) throws IOException {
        assertThat(told(flow))
                .isNotEmpty()
                .allSatisfy(what -> assertThat(
                                Stream.concat(keys(flow, Language.EN).stream(), keys("shared", Language.EN).stream()))
                        .contains(what));
    }

    @Test
    void aFlowsOwnWordsComeBeforeThoseOfAll() {
        var received = entry("received", Map.of());

        assertThat(words.sentence("text-ahead-callback", received, Language.EN))
                .isEqualTo("We received your request for a call.");
        assertThat(words.sentence(KIND, received, Language.EN)).isEqualTo("We received your request.");
        assertThat(words.sentence(KIND, received, Language.ES)).isEqualTo("Recibimos su solicitud.");
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
                .withMessageContaining("danced")
                .withMessageContaining("timeline/appointment-request_es.properties");
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

    private static Set<String> keys(String name, Language language) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                        new ClassPathResource("timeline/" + name + "_" + language.code() + ".properties"))
                .stringPropertyNames();
    }

    private static Set<String> told(String flow) throws IOException {
        Set<String> lines = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/frontdesk/flows", flow.replace("-", "")))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CALL.matcher(Files.readString(file))
                        .results()
                        .flatMap(call -> LINE.matcher(call.group()).results())
                        .forEach(line -> lines.add(line.group(1)));
            }
        }
        return lines;
    }
}
