package frontdesk.engine.models;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The flows as they lie on somebody's machine: {@code processes/<slug>/} and {@code forms/<slug>/} of a folder.
 *
 * @param root the folder that holds both
 */
record WorkingDirectory(Path root) {
    private static final List<String> ROOMS = List.of("processes", "forms");
    private static final Pattern KINDS = Pattern.compile(".*\\.(bpmn|dmn|form)");

    boolean areThere() {
        return Files.isDirectory(root.resolve(ROOMS.get(0)));
    }

    /**
     * The files of each flow by their names. Two readings are equal where every file is.
     *
     * @throws IOException where a file went while it was read, as editors do that save by renaming
     */
    SortedMap<String, SortedMap<String, ByteBuffer>> read() throws IOException {
        var flows = new TreeMap<String, SortedMap<String, ByteBuffer>>();
        for (String room : ROOMS) {
            for (Path folder : children(root.resolve(room))) {
                var files = flows.computeIfAbsent(folder.getFileName().toString(), slug -> new TreeMap<>());
                for (Path file : children(folder)) {
                    String name = file.getFileName().toString();
                    if (KINDS.matcher(name).matches()) {
                        files.put(name, ByteBuffer.wrap(Files.readAllBytes(file)));
                    }
                }
            }
        }
        flows.values().removeIf(SortedMap::isEmpty);
        return flows;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
