package frontdesk.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word by which a person steers the texts themselves, whatever was asked of them. Who revokes consent by one of the
 * words of 47 CFR 64.1200(a)(10), or says it in a way that any reasonable person understands, gets no more texts; one
 * confirmation is allowed (a)(12). YES and NO are answers and no such words.
 *
 * @param language the language of the word
 */
public record TextKeyword(Wish wish, Language language) {

    /** What the word asks for. */
    public enum Wish {
        STOP,
        HELP,
        START
    }

    private static final TextKeyword STOP = new TextKeyword(Wish.STOP, Language.EN);
    private static final TextKeyword PARAR = new TextKeyword(Wish.STOP, Language.ES);
    private static final TextKeyword HELP = new TextKeyword(Wish.HELP, Language.EN);
    private static final TextKeyword AYUDA = new TextKeyword(Wish.HELP, Language.ES);
    private static final TextKeyword START = new TextKeyword(Wish.START, Language.EN);

    /** Words that stop texts also with more words after them: "stop texting me". */
    private static final Map<String, TextKeyword> OPENING = Map.of(
            "stop", STOP,
            "stopall", STOP,
            "unsubscribe", STOP,
            "optout", STOP,
            "opt out", STOP,
            "parar", PARAR,
            "alto", PARAR);

    /** Words that are meant only where they stand alone; "cancel my appointment" is another matter. */
    private static final Map<String, TextKeyword> ALONE =
            Map.of("quit", STOP, "end", STOP, "revoke", STOP, "cancel", STOP);

    /** Words that are meant where nothing but politeness is with them. */
    private static final Map<String, TextKeyword> ASKED =
            Map.of("help", HELP, "info", HELP, "ayuda", AYUDA, "start", START, "unstop", START);

    private static final Set<String> POLITE =
            Set.of("please", "pls", "plz", "kindly", "just", "thanks", "por", "favor", "porfavor", "gracias");

    /** Reads a text as it came; empty where it is none of these words. */
    public static Optional<TextKeyword> read(String text) {
        List<String> words = TypedWords.of(text);
        return alone(words).or(() -> asked(withoutPoliteness(words)));
    }

    private static Optional<TextKeyword> alone(List<String> words) {
        // Said three times it is still the one word.
        return words.stream().distinct().count() == 1 ? Optional.ofNullable(ALONE.get(words.get(0))) : Optional.empty();
    }

    private static Optional<TextKeyword> asked(List<String> words) {
        Map<String, TextKeyword> meant = new HashMap<>(OPENING);
        if (words.stream().distinct().count() == 1) {
            meant.putAll(ASKED);
        }
        return words.stream()
                .findFirst()
                .map(meant::get)
                .or(() -> Optional.ofNullable(OPENING.get(
                        String.join(" ", words.subList(0, Math.min(2, words.size()))))));
    }

    private static List<String> withoutPoliteness(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty() && POLITE.contains(left.getFirst())) {
            left.removeFirst();
        }
        while (!left.isEmpty() && POLITE.contains(left.getLast())) {
            left.removeLast();
        }
        return new ArrayList<>(left);
    }
}
