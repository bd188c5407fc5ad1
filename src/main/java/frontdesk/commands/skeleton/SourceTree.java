package frontdesk.commands.skeleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which Frontdesk is built.
 *
 * @param root where {@code pom.xml} lies
 */
public record SourceTree(Path root) {
    private static final String FLOWS = "src/main/java/frontdesk/flows";
    private static final String MAP = "docs/architecture.md";
    private static final List<String> MARKS = List.of("pom.xml", "processes", "forms", FLOWS, MAP);

    /** What keeps the folder from being a source tree of Frontdesk; empty where it is one. */
    public Optional<String> missing() {
        return MARKS.stream()
                .filter(mark -> !Files.exists(root.resolve(mark)))
                .findFirst()
                .or(() -> Optional.of(MAP + " with a map of the flows").filter(map -> !map().isDrawn()));
    }

    /** Something of a flow of this name that is there already. */
    public Optional<Path> existing(FlowName name) {
        return Stream.concat(
                        Stream.of("processes/" + name.key(), "forms/" + name.key(), FLOWS + "/" + name.packageName()),
                        skeleton(name).files().keySet().stream())
                .map(Path::of)
                .filter(path -> Files.exists(root.resolve(path)))
                .findFirst();
    }

    /** The files of a flow of this name, with a reference prefix that no flow has here. */
    public FlowSkeleton skeleton(FlowName name) {
        return FlowSkeleton.of(name, ReferencePrefixes.in(root.resolve(FLOWS)).free(name));
    }

    /** Writes the files, and draws the packages into the map of the documentation. */
    public void add(FlowName name, FlowSkeleton skeleton) {
        String map = map().with(name, skeleton);
        skeleton.files().forEach(this::write);
        write(MAP, map);
    }

    private ArchitectureMap map() {
        try {
            return new ArchitectureMap(Files.readString(root.resolve(MAP)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String path, String content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
