package frontdesk.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The flows with a diagram, one for each folder of {@code processes/}; a new one is tested without being named here. */
public final class ShippedFlows {
    private static final Path FOLDER = Path.of("processes");

    private ShippedFlows() {}

    /** Their process keys, in the order of the alphabet. */
    public static List<String> keys() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What fails where a flow is new and a test has to be told how it goes: names the flow, the class and what to add. */
    public static AssertionError unknown(String flow, Class<?> test, String toAdd) {
        return new AssertionError(
                "The flow %s is not known to %s yet: add %s.".formatted(flow, test.getSimpleName(), toAdd));
    }
}
