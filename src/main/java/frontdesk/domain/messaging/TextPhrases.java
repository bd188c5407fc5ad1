package frontdesk.domain.messaging;

import frontdesk.domain.messaging.TextPhrase.Meaning;
import frontdesk.domain.messaging.TextPhrase.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All phrases by which people say something in a text, and how a text is read by them. */
public final class TextPhrases {
    private final Map<Where, Map<List<String>, TextPhrase>> phrases;
    private final int longest;

    public TextPhrases(List<TextPhrase> rows) {
        phrases = rows.stream()
                .collect(Collectors.groupingBy(
                        TextPhrase::where,
                        Collectors.toMap(TextPhrase::words, Function.identity(), (first, second) -> first)));
        longest = rows.stream().mapToInt(row -> row.words().size()).max().orElse(1);
    }

    /**
     * The phrases that steer the texts themselves, wherever they stand in the text as their rows want it: all but those
     * that a text consists of.
     */
    List<TextPhrase> steering(String text) {
        List<String> words = TextNormalizer.of(text);
        List<String> bare = withoutPoliteness(words);
        return Stream.of(
                        // Said three times it is still the one word.
                        at(Where.ALONE, once(words)).stream(),
                        at(Where.POLITELY, once(bare)).stream(),
                        longestAt(bare, Where.BEGINNING).stream(),
                        anywhere(words).stream())
                .flatMap(found -> found)
                .toList();
    }

    /** What the text consists of, phrase by phrase, the longest first: "not now" before "not". */
    public List<Meaning> parts(String text) {
        List<String> words = TextNormalizer.of(text);
        List<Meaning> said = new ArrayList<>();
        for (int next = 0; next < words.size(); ) {
            Optional<TextPhrase> part = longestAt(words.subList(next, words.size()), Where.PART);
            said.add(part.map(TextPhrase::meaning).orElse(Meaning.OTHER));
            next += part.map(phrase -> phrase.words().size()).orElse(1);
        }
        return List.copyOf(said);
    }

    private List<TextPhrase> anywhere(List<String> words) {
        List<TextPhrase> found = new ArrayList<>();
        for (int next = 0; next < words.size(); ) {
            Optional<TextPhrase> here = longestAt(words.subList(next, words.size()), Where.ANYWHERE);
            here.ifPresent(found::add);
            next += here.map(phrase -> phrase.words().size()).orElse(1);
        }
        return found;
    }

    private Optional<TextPhrase> longestAt(List<String> words, Where where) {
        return IntStream.iterate(Math.min(longest, words.size()), length -> length > 0, length -> length - 1)
                .mapToObj(length -> at(where, words.subList(0, length)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TextPhrase> at(Where where, List<String> words) {
        return Optional.ofNullable(phrases.getOrDefault(where, Map.of()).get(words));
    }

    private static List<String> once(List<String> words) {
        return words.stream().distinct().count() == 1 ? words.subList(0, 1) : words;
    }

    private List<String> withoutPoliteness(List<String> words) {
        int first = 0;
        int end = words.size();
        for (int length = polite(words); length > 0; length = polite(words.subList(first, end))) {
            first += length;
        }
        for (int length = politeEnd(words.subList(first, end)); length > 0; ) {
            end -= length;
            length = politeEnd(words.subList(first, end));
        }
        return words.subList(first, end);
    }

    private int polite(List<String> words) {
        return longestAt(words, Where.PART)
                .filter(phrase -> phrase.meaning() == Meaning.POLITE)
                .map(phrase -> phrase.words().size())
                .orElse(0);
    }

    private int politeEnd(List<String> words) {
        return IntStream.rangeClosed(1, Math.min(longest, words.size()))
                .filter(length -> at(Where.PART, words.subList(words.size() - length, words.size()))
                        .filter(phrase -> phrase.meaning() == Meaning.POLITE)
                        .isPresent())
                .max()
                .orElse(0);
    }
}
