package frontdesk.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.parameter.ParameterTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An analyst finds every sentence in the guide, and no sentence that is none. */
class StepDefinitionBackendTest {
    private static final Pattern SENTENCE_OF_GUIDE = Pattern.compile("(?m)^\\| `((?:Given|When|Then) .*?)` \\|");
    private static final Pattern GAP_OF_GUIDE = Pattern.compile("(?m)^\\| `(\\{\\w+})` \\| (.*?) \\|");
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    @Test
    void theGuideListsEverySentence() throws IOException {
        assertThat(inGuide(SENTENCE_OF_GUIDE).map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(sentences());
    }

    @Test
    void theGuideSaysHowEveryGapIsFilled() throws IOException {
        assertThat(inGuide(GAP_OF_GUIDE).map(found -> found.group(1) + " " + found.group(2)))
                .containsAll(ParameterTypes.all().stream()
                        .map(kind -> "{%s} %s".formatted(kind.type().getName(), kind.example()))
                        .toList());
        assertThat(inGuide(GAP_OF_GUIDE).map(found -> found.group(1)))
                .containsAll(sentences().stream()
                        .flatMap(sentence -> GAP.matcher(sentence).results().map(MatchResult::group))
                        .toList());
    }

    @Test
    void everySentenceIsSaidInAScenario() throws IOException {
        String told = told();

        assertThat(sentences()).allSatisfy(sentence -> assertThat(told).containsPattern(asPattern(sentence)));
    }

    private static List<String> sentences() {
        return new StepDefinitionBackend(new ScenarioContext(0, day -> true))
                .phrases()
                .map(phrase -> phrase.keyword() + " " + phrase.sentence())
                .toList();
    }

    private static Stream<MatchResult> inGuide(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("docs/analysts.md"))).results();
    }

    private static String told() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".feature")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }

    /** The words between the gaps, in their order, on one line. */
    private static Pattern asPattern(String sentence) {
        String words = sentence.substring(sentence.indexOf(' ') + 1);
        return Pattern.compile("(?m)^ *(?:Given|When|Then|And|But) "
                + Stream.of(words.split("\\{\\w+}|\\(\\w+\\)|\\b\\w+/\\w+\\b", -1))
                        .map(Pattern::quote)
                        .reduce((before, after) -> before + ".+?" + after)
                        .orElseThrow()
                        .replace(".+?\\Q\\E", ".*")
                + "$");
    }
}
