package frontdesk.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.messaging.SmsKeyword.Wish;
import frontdesk.domain.request.Language;
import frontdesk.support.fixture.ShippedPhrases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as people send them. */
class SmsKeywordTest {
    private static final TextPhrases PHRASES = ShippedPhrases.all();

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
        assertThat(SmsKeyword.read(text, PHRASES)).contains(new SmsKeyword(Wish.STOP, Language.EN));
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
        assertThat(SmsKeyword.read(text, PHRASES)).contains(new SmsKeyword(Wish.STOP, Language.ES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELP", "help", "Help?", "help please", "please help", "INFO", "info.", "  Info "})
    void whoAsksForHelpGetsIt(String text) {
        assertThat(SmsKeyword.read(text, PHRASES)).contains(new SmsKeyword(Wish.HELP, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AYUDA", "ayuda", "¿Ayuda?", "ayuda por favor"})
    void whoAsksForHelpInSpanishGetsItInSpanish(String text) {
        assertThat(SmsKeyword.read(text, PHRASES)).contains(new SmsKeyword(Wish.HELP, Language.ES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"START", "start", "Start.", "please start", "UNSTOP", "unstop", "“UNSTOP”"})
    void whoWantsTextsAgainGetsThem(String text) {
        assertThat(SmsKeyword.read(text, PHRASES)).contains(new SmsKeyword(Wish.START, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no stop",
                "NO, STOP",
                "please no more texts",
                "don't text me",
                "do not text me again",
                "take me off your list",
                "remove me",
                "st0p",
                "Leave me alone!!",
                "never text me again"
            })
    void whoSaysItInOtherWordsGetsNoMoreTextsEither(String text) {
        assertThat(SmsKeyword.read(text, PHRASES)).contains(new SmsKeyword(Wish.STOP, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cancelar", "BAJA", "PARE", "no me escriban", "Dejen de escribirme", "no quiero más mensajes"})
    void norDoesWhoSaysItInSpanish(String text) {
        assertThat(SmsKeyword.read(text, PHRASES)).contains(new SmsKeyword(Wish.STOP, Language.ES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong number",
                "Wrong number, stop texting me",
                "You have the wrong person",
                "I never asked for this",
                "número equivocado",
                "Se equivocó de número",
                "no soy yo"
            })
    void theWrongPersonIsHeardAsOne(String text) {
        assertThat(SmsKeyword.read(text, PHRASES)).map(SmsKeyword::wish).contains(Wish.WRONG_PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"please cancel", "is this a scam?", "can you please stop", "no parar", "not interested"})
    void inDoubtNothingMoreIsAsked(String text) {
        assertThat(SmsKeyword.read(text, PHRASES)).map(SmsKeyword::wish).contains(Wish.IN_DOUBT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start texting me again", "Text me again please"})
    void whoAsksInOtherWordsForTextsGetsThemAgain(String text) {
        assertThat(SmsKeyword.read(text, PHRASES)).map(SmsKeyword::wish).contains(Wish.START);
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
                "nonstop",
                "stopped",
                "I will stop by tomorrow",
                "the bus stop is closed",
                "cancel my appointment",
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
                "no más tarde",
                "yes but in an hour, I am driving",
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
        assertThat(SmsKeyword.read(text, PHRASES)).isEmpty();
    }

    @Test
    void aSignatureAboveNothingIsNothing() {
        assertThat(SmsKeyword.read("-- \nStop Inc.", PHRASES)).isEmpty();
    }
}
