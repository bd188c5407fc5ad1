package frontdesk.commands;

import frontdesk.scenarios.BundledProcesses;
import frontdesk.scenarios.ProcessFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Flows whose scenarios are to be played. */
final class ScenarioSources {
    private static final Pattern KINDS = Pattern.compile(".*\\.(bpmn|dmn|form|feature)");
    private static final Path HERE = Path.of("processes");

    private ScenarioSources() {}

    /**
     * Those of which there are files here. A flow in its folders is taken as it lies there; single files take the place
     * of those that this version brings along.
     */
    static List<ProcessFolder> among(List<Path> given) {
        if (given.isEmpty()) {
            return Files.isDirectory(HERE) ? among(List.of(HERE)) : BundledProcesses.all();
        }
        return ProcessFiles.among(given, KINDS).stream()
                .flatMap(files -> flow(files).stream())
                .toList();
    }

    private static Optional<ProcessFolder> flow(ProcessFiles files) {
        return files.isWhole()
                ? Optional.of(new ProcessFolder(files.folder(), files.contents()))
                : BundledProcesses.with(files.contents());
    }
}
