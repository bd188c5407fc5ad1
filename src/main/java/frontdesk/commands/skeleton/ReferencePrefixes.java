package frontdesk.commands.skeleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two letters with which the reference numbers of each flow begin.
 *
 * @param taken those of the flows that are there
 */
record ReferencePrefixes(Set<String> taken) {
    private static final Pattern CONSTANT = Pattern.compile("String PREFIX = \"([A-Z]{2})\";");
    /** Those that nobody takes for a digit, as in Crockford's base 32. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ";

    /** @param flows the folder of all flows' code */
    static ReferencePrefixes in(Path flows) {
        try (Stream<Path> files = Files.walk(flows)) {
            return new ReferencePrefixes(files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CONSTANT.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Free ones, the initials of the name's words first, then others that begin as it does. */
    String free(FlowName name) {
        String initials = Stream.of(name.key().split("-"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        String letters = initials + name.packageName().substring(1).toUpperCase(Locale.ROOT) + LETTERS;
        return pairs(letters.substring(0, 1), letters.substring(1))
                .or(() -> LETTERS.chars()
                        .mapToObj(first -> Character.toString(first))
                        .flatMap(first -> pairs(first, LETTERS).stream())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("All pairs of letters are taken"));
    }

    private Optional<String> pairs(String first, String seconds) {
        return seconds.chars()
                .mapToObj(second -> first + Character.toString(second))
                .filter(pair -> pair.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0))
                .filter(pair -> !taken.contains(pair))
                .findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
