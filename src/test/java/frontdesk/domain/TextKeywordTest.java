package frontdesk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.TextKeyword.Wish;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as people send them. */
class TextKeywordTest {

    static Stream<String> stops() {
        return Stream.of(
                "STOP",
                "stop",
                "Stop.",
                "  stop  ",
                "\"STOP\"",
                "“Stop”",
                "'stop'",
                "STOP!!!",
                "STOP 🛑",
                "🛑stop",
                "S.T.O.P.",
                "s t o p",
                "ＳＴＯＰ",
                "st\u200Bop",
                "stóp",
                "STOPALL",
                "Stop all",
                "stop stop stop",
                "stop texting me",
                "Stop please",
                "please stop",
                "Please, stop!",
                "pls stop texting this number",
                "Stop sending me messages",
                "just stop",
                "STOP\n-- \nMaria",
                "QUIT",
                "quit.",
                "End",
                "END END",
                "Revoke",
                "OPT OUT",
                "opt-out",
                "OptOut",
                "please opt out",
                "Opt out of these texts",
                "CANCEL",
                "cancel!",
                "Cancel\nSent from my iPhone",
                "unsubscribe",
                "Unsubscribe me",
                "please unsubscribe");
    }

    @ParameterizedTest
    @MethodSource("stops")
    void whoSaysSoGetsNoMoreTexts(String text) {
        assertThat(TextKeyword.read(text)).contains(new TextKeyword(Wish.STOP, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARAR",
                "parar",
                "Parar.",
                "¡Parar!",
                "por favor parar",
                "Parar por favor",
                "parar de mandar mensajes",
                "ALTO",
                "¡ALTO!",
                "álto",
                "alto gracias"
            })
    void inSpanishToo(String text) {
        assertThat(TextKeyword.read(text)).contains(new TextKeyword(Wish.STOP, Language.ES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELP", "help", "Help?", "help please", "please help", "INFO", "info.", "  Info "})
    void whoAsksForHelpGetsIt(String text) {
        assertThat(TextKeyword.read(text)).contains(new TextKeyword(Wish.HELP, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AYUDA", "ayuda", "¿Ayuda?", "ayuda por favor"})
    void whoAsksForHelpInSpanishGetsItInSpanish(String text) {
        assertThat(TextKeyword.read(text)).contains(new TextKeyword(Wish.HELP, Language.ES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"START", "start", "Start.", "please start", "UNSTOP", "unstop", "“UNSTOP”"})
    void whoWantsTextsAgainGetsThem(String text) {
        assertThat(TextKeyword.read(text)).contains(new TextKeyword(Wish.START, Language.EN));
    }

    static Stream<String> otherTexts() {
        return Stream.of(
                "",
                "   ",
                "...",
                "👍",
                "YES",
                "yes",
                "y",
                "Sí",
                "NO",
                "no",
                "n",
                "No!",
                "no gracias",
                "1",
                "2",
                "don't stop",
                "Don’t stop",
                "dont stop",
                "do not stop",
                "please don't stop texting",
                "no parar",
                "nonstop",
                "stopped",
                "I will stop by tomorrow",
                "the bus stop is closed",
                "cancel my appointment",
                "please cancel",
                "can you cancel this?",
                "end of the day works",
                "at the end",
                "quit calling at night",
                "I quit my job",
                "revoke my G-28",
                "help me with my case",
                "I need help",
                "information",
                "ayuda con mi caso",
                "start of next week",
                "when do you start",
                "opt in",
                "optional",
                "para",
                "por favor",
                "who is this",
                "x".repeat(1_600),
                "no ".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("otherTexts")
    void whatSaysSomethingElseIsNoSuchWord(String text) {
        assertThat(TextKeyword.read(text)).isEmpty();
    }

    @Test
    void aSignatureAboveNothingIsNothing() {
        assertThat(TextKeyword.read("-- \nStop Inc.")).isEmpty();
    }
}
