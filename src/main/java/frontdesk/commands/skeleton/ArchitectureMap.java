package frontdesk.commands.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The map of all packages in the documentation, with a line for each: its name, indented by its depth, and the first
 * sentence of its documentation.
 *
 * @param document the text around it included
 */
record ArchitectureMap(String document) {
    private static final String FLOWS = "flows";
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*(.*?[.])(?:\\s.*)?\\*/.*");
    private static final String PACKAGES = "src/main/java/frontdesk/";
    private static final String INFO = "/package-info.java";

    /** Whether there is a map to which flows can be added. */
    boolean isDrawn() {
        return document.lines().anyMatch(FLOWS::equals);
    }

    /** The document with the packages of a flow, among the other flows in the order of the alphabet. */
    String with(FlowName flow, FlowSkeleton skeleton) {
        List<String> lines = new ArrayList<>(document.lines().toList());
        int place = lines.indexOf(FLOWS) + 1;
        while (lines.get(place).startsWith("  ")
                && (lines.get(place).startsWith("   ")
                        || lines.get(place).strip().compareTo(flow.packageName()) < 0)) {
            place++;
        }
        lines.addAll(place, drawn(skeleton));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> drawn(FlowSkeleton skeleton) {
        SortedMap<String, String> packages = new TreeMap<>();
        skeleton.files().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(PACKAGES) && file.getKey().endsWith(INFO))
                .forEach(file -> packages.put(
                        file.getKey().substring(PACKAGES.length(), file.getKey().length() - INFO.length()),
                        purpose(file.getValue())));
        return packages.entrySet().stream().map(ArchitectureMap::line).toList();
    }

    private static String line(Map.Entry<String, String> entry) {
        String path = entry.getKey();
        int depth = path.split("/").length - 1;
        return "  ".repeat(depth) + path.substring(path.lastIndexOf('/') + 1) + ": " + entry.getValue();
    }

    private static String purpose(String packageInfo) {
        String text = packageInfo
                .lines()
                .map(line -> line.strip().replaceFirst("^\\*(?!/)\\s*", ""))
                .collect(Collectors.joining(" "));
        return SENTENCE.matcher(text).replaceFirst("$1").strip();
    }
}
