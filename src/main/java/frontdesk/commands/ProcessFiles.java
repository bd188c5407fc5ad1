package frontdesk.commands;

import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.engine.validation.model.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that are deployed together.
 *
 * @param paths by the files' names
 * @param isWhole whether these are all files of a flow, as they lie in {@code processes/} and {@code forms/}
 */
record ProcessFiles(SortedMap<String, Path> paths, boolean isWhole) {
    private static final Pattern KINDS = Pattern.compile(".*\\.(bpmn|dmn|form)");
    private static final List<String> ROOTS = List.of("processes", "forms");

    /** The files that are given or lie in given folders, by flow, each flow with the files it has besides. */
    static List<ProcessFiles> among(List<Path> given) {
        return among(given, KINDS);
    }

    /** The same, for files with such names. */
    static List<ProcessFiles> among(List<Path> given, Pattern kinds) {
        return given.stream()
                .flatMap(path -> files(path, kinds))
                .map(file -> file.normalize().toAbsolutePath())
                .collect(Collectors.groupingBy(ProcessFiles::home, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(files -> together(files, kinds))
                .toList();
    }

    Stream<Finding> findings(OfflineModelValidator checkup) {
        return (isWhole ? checkup.check(contents()) : checkup.checkCompleted(contents())).stream();
    }

    /** What is in the files, by their names. */
    SortedMap<String, byte[]> contents() {
        var contents = new TreeMap<String, byte[]>();
        paths.forEach((name, path) -> contents.put(name, read(path)));
        return contents;
    }

    /** The name of the folder that they lie in. */
    String folder() {
        return paths.values().iterator().next().getParent().getFileName().toString();
    }

    int count() {
        return paths.size();
    }

    /** Where the file lies, seen from where the command was called; its name where it came from elsewhere. */
    Path where(String file) {
        return Optional.ofNullable(paths.get(file))
                .map(path -> Path.of("").toAbsolutePath().relativize(path))
                .orElse(Path.of(file));
    }

    private static ProcessFiles together(List<Path> files, Pattern kinds) {
        Path any = files.get(0);
        boolean isWhole = isOfAFlow(any);
        Stream<Path> all = isWhole
                ? ROOTS.stream()
                        .map(root -> any.getParent()
                                .getParent()
                                .resolveSibling(root)
                                .resolve(any.getParent().getFileName()))
                        .filter(Files::isDirectory)
                        .flatMap(path -> files(path, kinds))
                : files.stream();
        var paths = new TreeMap<String, Path>();
        all.forEach(path -> paths.put(path.getFileName().toString(), path));
        return new ProcessFiles(paths, isWhole);
    }

    /** One for the two folders of a flow. */
    private static Path home(Path file) {
        Path folder = file.getParent();
        return isOfAFlow(file) ? folder.getParent().resolveSibling(ROOTS.get(0)).resolve(folder.getFileName()) : folder;
    }

    private static boolean isOfAFlow(Path file) {
        return Optional.ofNullable(file.getParent().getParent())
                .map(Path::getFileName)
                .filter(root -> ROOTS.contains(root.toString()))
                .isPresent();
    }

    private static Stream<Path> files(Path given, Pattern kinds) {
        try (Stream<Path> all = Files.walk(given)) {
            return all
                    .filter(file -> kinds.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The content of a file that is there. */
    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
