package frontdesk.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0\u2003",
                "\u200B",
                "\u200D\u200C",
                "\u2060\uFEFF",
                "\u00AD",
                "\u202E\u202C",
                "\u3164",
                "\u115F\u1160",
                "\u2800",
                "\uFE0F",
                "\u034F",
                "\u3000",
                "\uE000",
                "\uDB40\uDD00",
                " \u200B\u00A0\u200B "
            })
    void nothingIsSeenOfWhiteSpaceAndCharactersWithoutInk(String text) {
        assertThat(PrintableText.printableLength(text)).isZero();
    }

    @Test
    void whatIsSeenIsCountedWithTheSpacesInIt() {
        assertThat(PrintableText.printableLength(" Ana\u200B Gómez\u00A0")).isEqualTo("Ana Gómez".length());
        assertThat(PrintableText.printableLength("王")).isEqualTo(1);
        assertThat(PrintableText.printableLength("😀")).isEqualTo(1);
    }

    @Test
    void directionsAreTakenOutAndJoinersStay() {
        assertThat(PrintableText.withoutDirections("\u202Eevil\u202C \u2067x\u2069\u200E\u200F\u061C"))
                .isEqualTo("evil x");
        assertThat(PrintableText.withoutDirections("علی\u200Cرضا")).isEqualTo("علی\u200Cرضا");
    }
}
