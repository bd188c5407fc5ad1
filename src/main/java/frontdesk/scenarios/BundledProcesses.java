package frontdesk.scenarios;

import frontdesk.engine.deployment.BundledProcessFolders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The flows that this version of the application brings along, with their scenarios. */
public final class BundledProcesses {
    private BundledProcesses() {}

    /** All of them, as they are on the class path. */
    public static List<ProcessFolder> all() {
        return new BundledProcessFolders(new PathMatchingResourcePatternResolver())
                .all().stream()
                        .map(folder -> new ProcessFolder(folder.slug(), folder.files()))
                        .map(BundledProcesses::withScenarios)
                        .toList();
    }

    /** The flow that has files of such names, with these in their place; empty where none has. */
    public static Optional<ProcessFolder> with(SortedMap<String, byte[]> changed) {
        return all().stream()
                .filter(flow -> flow.files().keySet().stream().anyMatch(changed::containsKey))
                .findFirst()
                .map(flow -> flow.with(changed));
    }

    /** The flows of which the model is among the files, each with all of these, and with its scenarios where none are. */
    static List<ProcessFolder> among(SortedMap<String, byte[]> files) {
        return all().stream()
                .filter(flow -> files.containsKey(flow.slug() + ".bpmn"))
                .map(flow -> flow.only(flow.slug() + ".feature").with(files))
                .toList();
    }

    private static ProcessFolder withScenarios(ProcessFolder flow) {
        var scenarios = new TreeMap<String, byte[]>();
        feature(flow).ifPresent(text -> scenarios.put(flow.slug() + ".feature", text));
        return flow.with(scenarios);
    }

    private static Optional<byte[]> feature(ProcessFolder flow) {
        try (InputStream feature = BundledProcesses.class.getResourceAsStream("/" + flow.featureFile())) {
            return feature == null ? Optional.empty() : Optional.of(feature.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
