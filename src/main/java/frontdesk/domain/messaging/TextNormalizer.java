package frontdesk.domain.messaging;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bare words of what a person typed on a phone, to be compared with words that are looked for. */
public final class TextNormalizer {
    /** What a phone or a mail program adds of itself, above or below what was said. */
    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "(?imu)(^[-–—\\s]*(sent (from|via)|get outlook for|enviado desde)|\\s[-–—\\s]*sent from my)\\b.*$");

    /** A line that begins with two hyphens ends what was said. */
    private static final Pattern SIGNATURE = Pattern.compile("(?ms)^\\s*--.*");

    /** Accents, and characters that nobody sees, such as joiners and marks of direction. */
    private static final Pattern NOT_SEEN_APART = Pattern.compile("[\\p{M}\\p{Cf}]");

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ´`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextNormalizer() {}

    /**
     * The words in small letters without accents; a letter or digit in whichever width; no punctuation, no emoji, no
     * signature. {@code don't} is one word, and {@code S.T.O.P.} too.
     */
    public static List<String> of(String text) {
        String said =
                SIGNATURE.matcher(ADVERTISEMENT.matcher(text).replaceAll("")).replaceFirst("");
        String letters = NOT_SEEN_APART.matcher(decomposed(said)).replaceAll("");
        List<String> words = Stream.of(BETWEEN_WORDS.split(
                        APOSTROPHE.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        return isSpelledOut(words) ? List.of(String.join("", words)) : words;
    }

    private static String decomposed(String text) {
        // The acute accent that stands alone would become a space with a mark on it.
        return Normalizer.normalize(text.replace('´', '\''), Normalizer.Form.NFKD);
    }

    private static boolean isSpelledOut(List<String> words) {
        return words.size() > 1 && words.stream().allMatch(word -> word.length() == 1);
    }
}
