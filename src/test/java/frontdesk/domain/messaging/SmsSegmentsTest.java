package frontdesk.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsSegmentsTest {

    @ParameterizedTest(name = "{0} x {1}: {2}")
    @CsvSource({
        "0, a, 1",
        "1, a, 1",
        "160, a, 1",
        "161, a, 2",
        "306, a, 2",
        "307, a, 3",
        "459, a, 3",
        "460, a, 4",
        "160, ñ, 1",
        // Two septets each; one more does not fit into a part of 153 with 76 of them, so a septet stays empty.
        "80, €, 1",
        "81, €, 2",
        "152, €, 2",
        "153, €, 3",
        "70, á, 1",
        "71, á, 2",
        "134, á, 2",
        "135, á, 3",
        "201, á, 3",
        "70, 你, 1",
        "71, 你, 2",
        // Two units each; the halves of a pair stay together, so that a part of 67 units holds 33.
        "35, 😀, 1",
        "36, 😀, 2",
        "66, 😀, 2",
        "67, 😀, 3"
    })
    void aTextTakesSoManySegments(int times, String character, int segments) {
        assertThat(SmsSegments.of(character.repeat(times)).count()).isEqualTo(segments);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // One septet from the end of a part, what takes two begins the next.
        "152, 153, 2",
        "152, 154, 3",
        "151, 153, 2"
    })
    void anEscapeIsNotTornFromItsCharacter(int before, int after, int segments) {
        String text = "a".repeat(before) + "€" + "a".repeat(after - 2);

        assertThat(SmsSegments.of(text).count()).isEqualTo(segments);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"66, 65, 2", "66, 66, 3", "65, 67, 2"})
    void aPairIsNotTornApart(int before, int after, int segments) {
        String text = "á".repeat(before) + "😀" + "á".repeat(after);

        assertThat(SmsSegments.of(text).count()).isEqualTo(segments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é", "É", "ñ", "Ñ", "ü", "Ü", "¿", "¡", "à", "ò", "è", "ì", "ù", "Ç", "@", "_", "€", "[", "\n", "Ω",
                "'", "\""
            })
    void theAlphabetHas(String character) {
        assertThat(SmsSegments.of(character).isGsm()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "á", "í", "ó", "ú", "Á", "Í", "Ó", "Ú", "ç", "ê", "`", "’", "“", "”", "–", "…", "•", "\t", "\u00a0",
                "😀", "e\u0301"
            })
    void theAlphabetHasNot(String character) {
        assertThat(SmsSegments.of(character).isGsm()).isFalse();
    }

    @Test
    void theWholeAlphabetAndItsExtensionFit() {
        String all = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

        // 127 characters and the escape make the 128 of the table.
        assertThat(all).hasSize(127);
        assertThat(SmsSegments.of(all)).isEqualTo(new SmsSegments(1, Set.of()));
        assertThat(SmsSegments.of("^{}\\[~]|€\f".repeat(8)).count()).isEqualTo(1);
    }

    @Test
    void whatForcesTheShorterSegmentsIsNamed() {
        SmsSegments segments = SmsSegments.of("¿Está disponible en los próximos 30 minutos? Responda SÍ o NO 👍");

        assertThat(segments.forcing()).containsExactlyInAnyOrder("á", "ó", "Í", "👍");
        assertThat(segments.count()).isEqualTo(1);
    }

    @Test
    void oneAccentCanCostASegment() {
        String plain = "a".repeat(100);

        assertThat(List.of(
                        SmsSegments.of(plain).count(),
                        SmsSegments.of(plain + "á").count()))
                .containsExactly(1, 2);
    }
}
