package frontdesk.domain.request;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name as it is looked for: small letters without accents, one space between words. {@code María O'Brien-López} is
 * {@code maria obrien lopez}, however it was typed.
 *
 * @param value empty where the name has neither letters nor digits
 */
public record FoldedName(String value) {
    /** Letters that Unicode does not take apart into a plain one and its mark. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe",
            (int) 'ı', "i", (int) 'þ', "th", (int) 'ð', "d");

    /** Names have no more words that anybody begins to look for. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST = 200;

    /** The name as a person wrote it, or the beginning of it as somebody looks for it. */
    public static FoldedName of(String written) {
        String letters = Normalizer.normalize(written, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\\p{Cf}'’ʼ`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .codePoints()
                .mapToObj(point -> PLAIN.getOrDefault(point, Character.toString(point)))
                .collect(Collectors.joining());
        return new FoldedName(cut(letters));
    }

    /** The name from each of its words on, so that it is found by the beginning of any: a first name as well as a last. */
    public List<String> fromEachWord() {
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(value.split(" "));
        return IntStream.range(0, Math.min(words.size(), MOST_WORDS))
                .mapToObj(first -> String.join(" ", words.subList(first, words.size())))
                .distinct()
                .toList();
    }

    private static String cut(String letters) {
        return letters.codePointCount(0, letters.length()) <= LONGEST
                ? letters
                : letters.substring(0, letters.offsetByCodePoints(0, LONGEST)).strip();
    }

    /** Nothing of it, so that a log never shows a name. */
    @Override
    public String toString() {
        return "FoldedName[masked]";
    }
}
