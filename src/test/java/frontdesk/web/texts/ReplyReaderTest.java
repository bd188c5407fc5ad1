package frontdesk.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.text.PhoneNumbers;
import frontdesk.ports.text.ReceivedText;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a gateway hands over is never refused: it does not come again, and the person has said STOP. */
class ReplyReaderTest {
    private static final Instant FIVE_PAST_THREE = Instant.parse("2026-12-01T15:05:00Z");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final ReplyReader reader =
            new ReplyReader(new ObjectMapper(), new OneNumber(), new OddTextMetrics(metrics));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-01T15:05:00Z",
                "2026-12-01T15:05:00.000000Z",
                "2026-12-01 15:05:00 UTC",
                "2026-12-01 15:05:00 +0000",
                "2026-12-01T15:05:00+0000",
                "2026-12-01T10:05:00-05:00",
                "2026-12-01 15:05:00Z",
                "Tue, 01 Dec 2026 15:05:00 GMT"
            })
    void aMomentIsReadInTheFormsThatGatewaysUse(String date) {
        assertThat(read(body("\"" + date + "\"")).saidAt()).contains(FIVE_PAST_THREE);
        assertThat(counted("moment")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"2026-12-01T15:05:00\"", "\"yesterday\"", "17", "{}", "\"2026-13-45\""})
    void aStopWhoseMomentCannotBeReadIsNotLost(String date) {
        ReceivedText text = read(body(date));

        assertThat(text.words()).contains("STOP");
        assertThat(text.from()).isPresent();
        assertThat(text.saidAt()).isEmpty();
        assertThat(counted("moment")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"'', STOP", "'null', STOP", "'17', STOP"})
    void aStopWithoutAnIdIsNotLost(String id, String words) {
        String given = id.isEmpty() ? "" : "\"id\": " + id + ", ";
        ReceivedText text = read("{" + given + "\"source_number\": 2025550123, \"message\": \"" + words
                + "\", \"date_received\": \"2026-12-01T15:05:00Z\"}");

        assertThat(text.words()).contains(words);
        assertThat(text.from()).isPresent();
        assertThat(text.id()).isNotEmpty();
    }

    @Test
    void aTextWithoutWordsIsKeptWithoutEffect() {
        ReceivedText text = read("{\"id\": \"1\", \"source_number\": \"2025550123\", \"message\": null}");

        assertThat(text.words()).isEmpty();
        assertThat(counted("words")).isEqualTo(1);
    }

    @Test
    void anEndlessTextIsTakenByItsBeginning() {
        ReceivedText text = read("{\"id\": \"1\", \"source_number\": \"2025550123\", \"message\": \"STOP "
                + "\\ud83d\\ude00".repeat(9_000) + "\"}");

        assertThat(text.words().orElseThrow()).startsWith("STOP ").hasSizeBetween(7_999, 8_000);
        assertThat(counted("length")).isEqualTo(1);
    }

    @Test
    void charactersThatNoDatabaseTakesDoNotLoseTheRest() {
        ReceivedText text =
                read("{\"id\": \"1\", \"source_number\": \"2025550123\", \"message\": \"STOP\\u0000\\ud83d\"}");

        assertThat(text.words()).contains("STOP  ");
    }

    @Test
    void aBodyInAnotherEncodingIsRead() {
        byte[] latin = body("null").replace("STOP", "SÍ").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reader.readNotify(latin).words()).contains("SÍ");
        assertThat(counted("encoding")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "STOP", "[1]", "{\"id\": "})
    void whatIsNoJsonIsKeptAsItIs(String body) {
        ReceivedText text = read(body);

        assertThat(text.from()).isEmpty();
        assertThat(text.words()).contains(body);
        assertThat(counted("body")).isEqualTo(1);
    }

    @Test
    void aSendersNameGetsNoAnswerAndIsReported() {
        ReceivedText text = read(body("null").replace("2025550123", "HM-REV"));

        assertThat(text.from()).isEmpty();
        assertThat(text.sender()).isEqualTo("HM-REV");
        assertThat(counted("sender")).isEqualTo(1);
    }

    private ReceivedText read(String body) {
        return reader.readNotify(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String date) {
        return "{\"id\": \"1\", \"source_number\": \"2025550123\", \"destination_number\": \"40604\","
                + " \"message\": \"STOP\", \"date_received\": " + date + "}";
    }

    private double counted(String what) {
        return metrics.get("frontdesk.texts.odd").tag("what", what).counter().count();
    }

    private static final class OneNumber implements PhoneNumbers {
        @Override
        public Optional<PhoneNumber> read(String written) {
            return Optional.of(written).filter("2025550123"::equals).map(number -> new PhoneNumber("+1" + number));
        }

        @Override
        public boolean isReachable(PhoneNumber phone) {
            return true;
        }
    }
}
