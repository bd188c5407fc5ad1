package frontdesk.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that belongs to a flow: model, tables, forms and scenarios.
 *
 * @param slug the name of the flow's folders
 * @param files by their names without folder
 */
public record ProcessFolder(String slug, SortedMap<String, byte[]> files) {
    /** This flow with some of its files changed, or others added. */
    public ProcessFolder with(SortedMap<String, byte[]> changed) {
        var all = new TreeMap<>(files);
        all.putAll(changed);
        return new ProcessFolder(slug, all);
    }

    /** Nothing of this flow but the file of this name. */
    ProcessFolder only(String name) {
        var one = new TreeMap<>(files);
        one.keySet().retainAll(Set.of(name));
        return new ProcessFolder(slug, one);
    }

    /** Where its scenarios stand, seen from where the flows are. */
    String featureFile() {
        return "processes/%1$s/%1$s.feature".formatted(slug);
    }

    Optional<byte[]> feature() {
        return Optional.ofNullable(files.get(slug + ".feature"));
    }

    byte[] model() {
        return Optional.ofNullable(files.get(slug + ".bpmn"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no processes/%1$s/%1$s.bpmn; a flow is a folder with its model".formatted(slug)));
    }

    /** Lays it out below this folder as {@code processes/<slug>/} and {@code forms/<slug>/}. */
    void writeTo(Path root) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path folder = root.resolve(file.getKey().endsWith(".form") ? "forms" : "processes")
                    .resolve(slug);
            Files.createDirectories(folder);
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
