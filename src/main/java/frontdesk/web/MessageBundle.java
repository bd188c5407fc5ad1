package frontdesk.web;

import frontdesk.domain.request.Language;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Sentences in the languages of customers, in files {@code <name>_<language>.properties}. A sentence names the values that
 * are filled in, as {@code {{name}}}: whoever writes it need not know in which order the code gives them.
 */
public final class MessageBundle {
    private static final Pattern VALUE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String name;
    private final ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();

    /**
     * @param name of the files, with their folder: {@code progress/words}
     * @param shared the name of files that have the words which these leave out
     */
    public MessageBundle(String name, String... shared) {
        this.name = name;
        sentences.setBasename(name);
        sentences.addBasenames(shared);
        sentences.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // A machine that is set to Spanish must not lend its words to a sentence that is missing in English.
        sentences.setFallbackToSystemLocale(false);
    }

    /**
     * The sentence under this key.
     *
     * @throws IllegalStateException where there is none, or a value that it names is not given
     */
    public String sentence(String key, Language language, Map<String, ?> values) {
        return VALUE.matcher(words(key, language))
                .replaceAll(named -> Matcher.quoteReplacement(Optional.ofNullable(values.get(named.group(1)))
                        .map(Object::toString)
                        .orElseThrow(() -> new IllegalStateException(
                                "No value for " + named.group(1) + " in " + key + " of " + file(language)))));
    }

    private String words(String key, Language language) {
        try {
            return sentences.getMessage(key, null, language.locale());
        } catch (NoSuchMessageException missing) {
            throw new IllegalStateException("No words for " + key + " in " + file(language), missing);
        }
    }

    private String file(Language language) {
        return name + "_" + language.code() + ".properties";
    }
}
