package frontdesk.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
    @ParameterizedTest
    @CsvSource({
        "María José Núñez, maria jose nunez",
        "'  MARIA   Nunez ', maria nunez",
        "Anna Łukasz, anna lukasz",
        "Søren Æbelø, soren aebelo",
        "Groß, gross",
        "\"Siobhán O'Brien\", siobhan obrien",
        "Siobhan O’Brien, siobhan obrien",
        "García-López, garcia lopez",
        "İpek Yıldız, ipek yildiz",
        "'Ｊｏｈｎ', john",
        "李小龍, 李小龍",
        "'!?', ''"
    })
    void howeverANameIsTypedItIsTheSame(String typed, String folded) {
        assertThat(FoldedName.of(typed.replace("\"", "")).value()).isEqualTo(folded);
    }

    @Test
    void aNameBeginsAtEachOfItsWords() {
        assertThat(FoldedName.of("María Ana de la Cruz").fromEachWord())
                .containsExactly("maria ana de la cruz", "ana de la cruz", "de la cruz", "la cruz", "cruz");
        assertThat(FoldedName.of("Duran Duran").fromEachWord()).containsExactly("duran duran", "duran");
        assertThat(FoldedName.of("?").fromEachWord()).isEmpty();
    }

    @Test
    void theLongestNameStaysWithinWhatAnIndexHolds() {
        FoldedName endless = FoldedName.of("ﷺ ".repeat(100));

        assertThat(endless.value().length()).isLessThanOrEqualTo(200);
        assertThat(endless.fromEachWord()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void aLogNeverShowsIt() {
        assertThat(FoldedName.of("Anna")).hasToString("FoldedName[masked]");
    }
}
