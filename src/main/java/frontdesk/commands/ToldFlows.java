package frontdesk.commands;

import frontdesk.scenarios.FlowFolder;
import frontdesk.scenarios.ShippedFlows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Flows whose scenarios are to be played. */
final class ToldFlows {
    private static final Pattern KINDS = Pattern.compile(".*\\.(bpmn|dmn|form|feature)");
    private static final Path HERE = Path.of("processes");

    private ToldFlows() {}

    /**
     * Those of which there are files here. A flow in its folders is taken as it lies there; single files take the place
     * of those that this version brings along.
     */
    static List<FlowFolder> among(List<Path> given) {
        if (given.isEmpty()) {
            return Files.isDirectory(HERE) ? among(List.of(HERE)) : ShippedFlows.all();
        }
        return FlowFiles.among(given, KINDS).stream()
                .flatMap(files -> flow(files).stream())
                .toList();
    }

    private static Optional<FlowFolder> flow(FlowFiles files) {
        return files.isWhole()
                ? Optional.of(new FlowFolder(files.folder(), files.contents()))
                : ShippedFlows.with(files.contents());
    }
}
