package frontdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the map and the walks of the documentation against the code, so that they cannot drift from it. */
class ArchitectureDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?frontdesk\\.([a-z]+)\\.");
    private static final Pattern DOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link)\\s+([^}]*)}");

    @Test
    void theMapIsDrawnFromTheCode() throws IOException {
        String document = Files.readString(DOCUMENT);
        String drawn = document.substring(document.indexOf("```text\n") + 8, document.lastIndexOf("\n```"));

        assertThat(drawn)
                .as("replace the map in %s by this:%n%s", DOCUMENT, map())
                .isEqualTo(map());
    }

    @ParameterizedTest
    @CsvSource({"Walk 1, 35", "Walk 2, 12", "Walk 3, 18"})
    void aWalkPassesFewFiles(String heading, int most) throws IOException {
        String walk = Stream.of(Files.readString(DOCUMENT).split("(?m)^## "))
                .filter(section -> section.startsWith(heading))
                .findFirst()
                .orElseThrow();

        assertThat(links(walk)).hasSizeBetween(8, most);
    }

    @Test
    void everyLinkOfTheDocumentationLeadsToAFile() throws IOException {
        try (Stream<Path> documents = Files.walk(Path.of("docs"))) {
            assertThat(Stream.concat(documents, Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                            .filter(file -> file.toString().endsWith(".md"))
                            .flatMap(ArchitectureDocumentTest::brokenLinks))
                    .isEmpty();
        }
    }

    private static Stream<String> brokenLinks(Path document) {
        return links(read(document)).stream()
                .filter(link -> !Files.exists(document.resolveSibling(link).normalize()))
                .map(link -> document + ": " + link);
    }

    private static Set<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String map() throws IOException {
        Map<String, String> packages = new TreeMap<>();
        Map<String, Set<String>> needs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("frontdesk"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                List<String> names = names(SOURCES.resolve("frontdesk").relativize(file.getParent()));
                if (!names.isEmpty()) {
                    place(names, packages);
                    Set<String> needed = needs.computeIfAbsent(names.get(0), top -> new TreeSet<>());
                    IMPORT.matcher(read(file))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(needed::add);
                    needed.remove(names.get(0));
                }
                if (file.endsWith("package-info.java") && !names.isEmpty()) {
                    packages.put(String.join(".", names), ": " + purpose(read(file)));
                }
            });
        }
        List<String> lines = new ArrayList<>();
        needs.forEach((top, needed) ->
                lines.add("%-10s -> %s".formatted(top, needed.isEmpty() ? "nothing" : String.join(", ", needed))));
        lines.add("");
        packages.forEach((name, purpose) -> {
            int depth = (int) name.chars().filter(character -> character == '.').count();
            lines.add("  ".repeat(depth) + name.substring(name.lastIndexOf('.') + 1) + purpose);
        });
        return String.join("\n", lines);
    }

    private static void place(List<String> names, Map<String, String> packages) {
        for (int depth = 1; depth <= names.size(); depth++) {
            packages.putIfAbsent(String.join(".", names.subList(0, depth)), "");
        }
    }

    private static List<String> names(Path folder) {
        return Stream.of(folder.toString().split("/"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The first sentence of a package's documentation. */
    private static String purpose(String packageInfo) {
        String text = DOC.matcher(packageInfo)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("")
                .lines()
                .map(line -> line.strip().replaceFirst("^\\*\\s*", ""))
                .collect(Collectors.joining(" "))
                .strip();
        return TAG.matcher(text).replaceAll(ArchitectureDocumentTest::plain).split("(?<=[.])\\s", 2)[0];
    }

    private static String plain(MatchResult tag) {
        String name = tag.group(1);
        return java.util.regex.Matcher.quoteReplacement(
                name.startsWith("frontdesk") ? name.substring(name.lastIndexOf('.') + 1) : name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
