package frontdesk.adapters.messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The Flesch-Kincaid grade of an English text: how many years of school it takes to read it with ease. */
record ReadingLevel(String text) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]|\\n+");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[a-z]{2})(e|es|ed)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern WORD = Pattern.compile("[a-z']+");

    double grade() {
        long sentences = Arrays.stream(SENTENCE_END.split(text))
                .filter(part -> part.strip().contains(" "))
                .count();
        String[] words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toArray(String[]::new);
        long syllables = Arrays.stream(words).mapToLong(ReadingLevel::syllables).sum();
        return 0.39 * words.length / sentences + 11.8 * syllables / words.length - 15.59;
    }

    private static long syllables(String word) {
        String spoken = SILENT_END.matcher(word).replaceFirst("");
        return Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
