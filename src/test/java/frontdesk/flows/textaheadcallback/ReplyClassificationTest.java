package frontdesk.flows.textaheadcallback;

import static frontdesk.flows.textaheadcallback.domain.ReplyClassification.NO;
import static frontdesk.flows.textaheadcallback.domain.ReplyClassification.UNCLEAR;
import static frontdesk.flows.textaheadcallback.domain.ReplyClassification.YES;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.messaging.TextPhrases;
import frontdesk.flows.textaheadcallback.domain.ReplyClassification;
import frontdesk.support.fixture.ShippedPhrases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replies as people send them to "Are you available for a call in the next 30 minutes? Reply YES or NO." */
class ReplyClassificationTest {
    private static final TextPhrases PHRASES = ShippedPhrases.all();

    static Stream<String> yeses() {
        return Stream.of(
                "YES",
                "yes",
                "Yes.",
                "Yes!!",
                " yes ",
                "y",
                "Y",
                "y.",
                "Y E S",
                "y.e.s.",
                "yeah",
                "Yeah!",
                "yep",
                "ok",
                "OK",
                "O.K.",
                "Okay",
                "sure",
                "Sure thanks",
                "of course",
                "1",
                "1.",
                "#1",
                "(1)",
                "１",
                "ＹＥＳ",
                "“Yes”",
                "‘yes’",
                "\"yes\"",
                "yes please",
                "Yes, thank you",
                "yes yes yes",
                "yes sir",
                "Yes, I am",
                "Yes I'm available",
                "Yes I’m available",
                "I am available now",
                "yes, call me now",
                "Hi, yes",
                "yes 👍",
                "👍🏽 Yes",
                "Yes\n",
                "Yes\n-- sent from my iPhone",
                "Yes\n\nSent from my iPhone",
                "Sent from my iPhone\n\nYes",
                "Yes - Sent from my Galaxy",
                "Yes\n--\nMaría Núñez, Attorney at Law",
                "Sí\nEnviado desde mi iPhone",
                "y\u200Bes",
                "Sí",
                "sí",
                "si",
                "SI",
                "Si\u0301",
                "¡Sí!",
                "s",
                "S.",
                "sí, gracias",
                "sí por favor",
                "Sí, señor",
                "Buenos días, sí",
                "claro que sí",
                "ahora sí",
                "sí, llámeme",
                "SI PUEDO",
                "está bien",
                "estoy disponible");
    }

    static Stream<String> noes() {
        return Stream.of(
                "NO",
                "no",
                "No.",
                "no!!!",
                "n",
                "N.",
                "N O",
                "nope",
                "no no no",
                "no thanks",
                "No, thank you.",
                "no please",
                "not now",
                "Not now.",
                "NOT  NOW",
                "not.now",
                "not right now",
                "no, not now",
                "not today",
                "not today, thanks",
                "I'm not available",
                "2",
                "2.",
                "２",
                "“No”",
                "no 😞",
                "No\nSent from my iPhone",
                "ahora no",
                "Ahora no, gracias",
                "no gracias",
                "hoy no",
                "no puedo",
                "no puedo ahora",
                "No estoy disponible",
                "ahorita no",
                "Hola, no");
    }

    static Stream<String> unclear() {
        return Stream.of(
                "",
                " ",
                "...",
                "?",
                "👍",
                "👎",
                "😀😀",
                "who is this",
                "Who is this?",
                "¿quién es?",
                "maybe",
                "later",
                "thanks",
                "gracias",
                "please",
                "now",
                "call me",
                "call me at 5",
                "yes but in an hour, I am driving",
                "Yes, tomorrow",
                "yes after 3",
                "yes, not now",
                "sí, pero más tarde",
                "sí, mañana",
                "no problem",
                "no worries",
                "no yes",
                "yes no",
                "yes or no?",
                "y/n",
                "sí o no",
                "si no",
                "1 or 2",
                "1 2",
                "12",
                "1 pm",
                "2 pm",
                "2 minutes",
                "10",
                "0",
                "not sure",
                "not ok",
                "no sé",
                "no entiendo",
                "I don't know",
                "no now",
                "now is not good, no",
                "in 5 min",
                "yesterday",
                "nobody told me",
                "sure?? who are you",
                "ok but who is this",
                "y tú",
                "STOP",
                "HELP",
                "Liked “Are you available for a call?”",
                "\u200B",
                "-- sent from my iPhone",
                "да",
                "是",
                "x".repeat(1_600),
                "yes, however ".repeat(123),
                "<script>yes</script>");
    }

    @ParameterizedTest
    @MethodSource("yeses")
    void isAYes(String reply) {
        assertThat(ReplyClassification.of(reply, PHRASES)).isEqualTo(YES);
    }

    @ParameterizedTest
    @MethodSource("noes")
    void isANo(String reply) {
        assertThat(ReplyClassification.of(reply, PHRASES)).isEqualTo(NO);
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void isNotClear(String reply) {
        assertThat(ReplyClassification.of(reply, PHRASES)).isEqualTo(UNCLEAR);
    }
}
