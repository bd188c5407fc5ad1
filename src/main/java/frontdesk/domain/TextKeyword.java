package frontdesk.domain;

import java.util.Map;
import java.util.Optional;

public record TextKeyword(Wish wish, Language language) {
    public enum Wish {
        STOP,
        HELP,
        START
    }

    private static final Map<String, TextKeyword> WORDS = Map.of(
            "STOP", new TextKeyword(Wish.STOP, Language.EN),
            "HELP", new TextKeyword(Wish.HELP, Language.EN),
            "START", new TextKeyword(Wish.START, Language.EN));

    public static Optional<TextKeyword> in(String text) {
        return Optional.ofNullable(WORDS.get(text.strip().toUpperCase()));
    }
}
