package frontdesk.flows.textaheadcallback.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The phrases that replies are made of, in small letters without accents, as {@code TypedWords} gives them. */
enum ReplyWords {
    YES("""
            yes, y, yeah, yea, yep, yup, ok, okay, sure, of course, available, im available, i am available,
            si, s, claro, claro que si, por supuesto, disponible, estoy disponible, ahora si,
            1
            """),
    NO("""
            no, n, nope, nah, not now, not right now, not today, not available, im not available, i am not available,
            ahora no, hoy no, no puedo, no disponible, no estoy disponible, ahora no puedo, no puedo ahora,
            2
            """),

    /** Goes with a yes and says nothing alone. */
    AND_NOW("now, right now, i am, im here, call me, ahora, ahora mismo, llameme, llamame, me puede llamar"),

    POLITE("""
            please, pls, thanks, thank you, thx, sir, maam, hi, hello, good morning, good afternoon,
            por favor, gracias, muchas gracias, senor, senora, senorita, hola, buenos dias, buenas tardes
            """),

    /** Any other word. */
    OTHER("");

    private static final int LONGEST = 4;

    private final Set<String> phrases;

    ReplyWords(String phrases) {
        this.phrases = Arrays.stream(phrases.strip().split("\\s*,\\s*")).collect(Collectors.toUnmodifiableSet());
    }

    /** The longest phrase with which these words begin: "not now" before "not". */
    static Phrase at(List<String> words) {
        return IntStream.iterate(Math.min(LONGEST, words.size()), length -> length > 0, length -> length - 1)
                .mapToObj(length -> phrase(words.subList(0, length)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Phrase(OTHER, 1));
    }

    private static Optional<Phrase> phrase(List<String> words) {
        String phrase = String.join(" ", words);
        return Stream.of(values())
                .filter(kind -> kind.phrases.contains(phrase))
                .findFirst()
                .map(kind -> new Phrase(kind, words.size()));
    }

    /**
     * A phrase that was found.
     *
     * @param length how many words it has
     */
    record Phrase(ReplyWords kind, int length) {}
}
