package frontdesk.adapters.messages;

import frontdesk.domain.request.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;

/**
 * All words that Frontdesk writes to people, read once: {@code <name>.<language>.mustache}. Each message is there in
 * every language and asks for the same values in all of them. Files of the folder {@code shared} are no messages but parts
 * that messages include.
 */
final class MessageTemplates {
    private static final String SUFFIX = ".mustache";
    private static final String SHARED = "shared/";

    private final SortedMap<String, Map<Language, MessageTemplate>> byName = new TreeMap<>();

    /**
     * @param files by their path under the messages' folder
     * @throws IllegalStateException that names the file, where one is wrong or missing
     */
    MessageTemplates(Map<String, Resource> files) {
        files.forEach((path, file) -> {
            if (!path.startsWith(SHARED)) {
                add(path, file, files);
            }
        });
        byName.forEach(MessageTemplates::check);
    }

    /** The names of all messages. */
    Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** @throws IllegalArgumentException where there is no such message */
    MessageTemplate of(String name, Language language) {
        return Optional.ofNullable(byName.get(name))
                .map(texts -> texts.get(language))
                .orElseThrow(() -> new IllegalArgumentException("There is no message " + name));
    }

    private void add(String path, Resource file, Map<String, Resource> all) {
        try {
            String name = path.substring(0, path.length() - ".en".length() - SUFFIX.length());
            Language language = Language.ofCode(path.substring(name.length() + 1, path.length() - SUFFIX.length()));
            MessageTemplate template = MessageTemplate.read(text(file), language, part -> part(part, language, all));
            template.asksFor();
            byName.computeIfAbsent(name, message -> new EnumMap<>(Language.class))
                    .put(language, template);
        } catch (IOException | RuntimeException wrong) {
            throw new IllegalStateException("Message template " + path + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Reader part(String name, Language language, Map<String, Resource> all) throws IOException {
        String path = SHARED + name + "." + language.code() + SUFFIX;
        Resource file = Optional.ofNullable(all.get(path))
                .orElseThrow(() -> new IllegalArgumentException("There is no " + path));
        return new StringReader(text(file).replace("\r\n", "\n"));
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    private static void check(String name, Map<Language, MessageTemplate> texts) {
        for (Language language : Language.values()) {
            if (!texts.containsKey(language)) {
                throw new IllegalStateException(
                        "Message template " + name + "." + language.code() + SUFFIX + " is missing");
            }
        }
        if (texts.values().stream().map(MessageTemplate::asksFor).distinct().count() > 1) {
            throw new IllegalStateException("Message template " + name + " asks for other values in one language");
        }
        if (texts.values().stream().map(MessageTemplate::relevance).distinct().count() > 1) {
            throw new IllegalStateException("Message template " + name + " is true for another time in one language");
        }
    }
}
