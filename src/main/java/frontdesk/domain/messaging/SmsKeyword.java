package frontdesk.domain.messaging;

import frontdesk.domain.messaging.TextPhrase.Meaning;
import frontdesk.domain.request.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words by which a person steers the texts themselves, whatever was asked of them. Who revokes consent by one of the
 * words of 47 CFR 64.1200(a)(10), or says it in a way that any reasonable person understands, gets no more texts; one
 * confirmation is allowed (a)(12). YES and NO are answers and no such words.
 *
 * @param language the language of the words
 */
public record SmsKeyword(Wish wish, Language language) {

    /** What the words ask for. */
    public enum Wish {
        STOP,
        HELP,
        START,
        /** The number is not the requester's, or they never asked: no further text, and somebody reads the words. */
        WRONG_PERSON,
        /** Perhaps an end of texts, perhaps a wrong number: no further question, and somebody reads the words. */
        IN_DOUBT;

        /** Whether somebody has to read the words. */
        public boolean hasToBeRead() {
            return this == WRONG_PERSON || this == IN_DOUBT;
        }

        /** Whether the number gets no further text. */
        public boolean endsTexts() {
            return this == STOP || this == WRONG_PERSON;
        }
    }

    /** Where a text says several things, the first of these. */
    private static final List<Meaning> ORDER =
            List.of(Meaning.WRONG_PERSON, Meaning.STOP, Meaning.HELP, Meaning.START, Meaning.IN_DOUBT);

    private static final Map<Meaning, Wish> WISHES = Map.of(
            Meaning.WRONG_PERSON, Wish.WRONG_PERSON,
            Meaning.STOP, Wish.STOP,
            Meaning.HELP, Wish.HELP,
            Meaning.START, Wish.START,
            Meaning.IN_DOUBT, Wish.IN_DOUBT);

    /** Reads a text as it came; empty where it says none of this. */
    public static Optional<SmsKeyword> read(String text, TextPhrases phrases) {
        List<TextPhrase> said = phrases.steering(text);
        return ORDER.stream()
                .flatMap(meaning -> said.stream().filter(phrase -> phrase.meaning() == meaning))
                .findFirst()
                .map(phrase -> new SmsKeyword(WISHES.get(phrase.meaning()), phrase.language()));
    }
}
