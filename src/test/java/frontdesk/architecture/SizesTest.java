package frontdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that has grown too long does more than one thing. */
class SizesTest {
    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_DELEGATE = 60;
    private static final int LARGEST_PACKAGE = 15;
    private static final Pattern DELEGATE = Pattern.compile("class \\w+ (implements Java|extends \\w*)Delegate\\b");

    @TempDir
    private Path planted;

    @Test
    void noClassIsLongerThanCanBeReadAtOnce() throws IOException {
        assertThat(longerThan(LONGEST_CLASS, javaFiles(Path.of("src/main/java"))))
                .isEmpty();
    }

    @Test
    void noTestIsLongerThanCanBeReadAtOnce() throws IOException {
        assertThat(longerThan(LONGEST_CLASS, javaFiles(Path.of("src/test/java"))))
                .isEmpty();
    }

    @Test
    void noPackageHoldsMoreThanCanBeSeenAtOnce() throws IOException {
        Map<Path, Long> packages = javaFiles(Path.of("src/main/java")).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

        assertThat(packages)
                .hasSizeGreaterThan(50)
                .allSatisfy((folder, classes) ->
                        assertThat(classes).as("classes in %s", folder).isLessThanOrEqualTo(LARGEST_PACKAGE));
    }

    @Test
    void aDelegateReadsCallsOnceAndWrites() throws IOException {
        assertThat(longerThan(LONGEST_DELEGATE, delegates(Path.of("src/main/java"))))
                .isEmpty();
    }

    @Test
    void oneLineTooManyIsCaught() throws IOException {
        Path delegate = Files.writeString(
                planted.resolve("SendApple.java"), "class SendApple implements JavaDelegate {\n" + "\n".repeat(60));

        assertThat(longerThan(LONGEST_DELEGATE, delegates(planted)))
                .containsExactly(delegate + ": 61 lines, at most 60");
    }

    private static List<Path> delegates(Path root) throws IOException {
        var delegates = new ArrayList<Path>();
        for (Path file : javaFiles(root)) {
            if (DELEGATE.matcher(Files.readString(file)).find()) {
                delegates.add(file);
            }
        }
        return delegates;
    }

    private static List<String> longerThan(int most, List<Path> files) throws IOException {
        assertThat(files).isNotEmpty();
        var found = new ArrayList<String>();
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > most) {
                found.add("%s: %d lines, at most %d".formatted(file, lines, most));
            }
        }
        return found;
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
