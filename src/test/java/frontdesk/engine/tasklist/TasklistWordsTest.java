package frontdesk.engine.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who works in Spanish meets an English word of Tasklist, or a key where a word should be. */
class TasklistWordsTest {
    private static final String TASKLIST = "META-INF/resources/webjars/camunda/app/tasklist/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern USED = Pattern.compile("FRONTDESK_[A-Z_]+[A-Z]|(?<=words\\.say\\(')[A-Z_]+[A-Z](?=')");

    @ParameterizedTest
    @ValueSource(strings = {"locales/%s.json", "locales/frontdesk/%s.json"})
    void everyEnglishKeyHasASpanishOneWithTheSamePlaceholders(String file) throws IOException {
        Map<String, String> english = labels(file.formatted("en"));
        Map<String, String> spanish = labels(file.formatted("es"));

        assertThat(english).isNotEmpty();
        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        assertThat(spanish)
                .allSatisfy((key, words) ->
                        assertThat(placeholders(words)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @Test
    void whatTheScriptsSayIsThereAndAllThatIsThereIsSaid() throws IOException {
        TreeSet<String> used = new TreeSet<>(List.of("FRONTDESK_LANGUAGE_EN", "FRONTDESK_LANGUAGE_ES"));
        for (Path script : scripts()) {
            USED.matcher(Files.readString(script))
                    .results()
                    .map(MatchResult::group)
                    .map(key -> key.startsWith("FRONTDESK_") ? key : "FRONTDESK_" + key)
                    .forEach(used::add);
        }
        used.remove("FRONTDESK_LANGUAGE");

        assertThat(labels("locales/frontdesk/en.json").keySet().stream().filter(key -> key.startsWith("FRONTDESK_")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources", TASKLIST, "scripts"))) {
            return files.toList();
        }
    }

    private static Map<String, String> labels(String file) throws IOException {
        try (InputStream content = TasklistWordsTest.class.getClassLoader().getResourceAsStream(TASKLIST + file)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode labels =
                    new ObjectMapper().readTree(text.replace("\uFEFF", "")).get("labels");
            return labels.properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, label -> label.getValue().asText(), (one, other) -> one, TreeMap::new));
        }
    }

    private static TreeSet<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
