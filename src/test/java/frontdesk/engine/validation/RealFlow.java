package frontdesk.engine.validation;

import frontdesk.engine.validation.model.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a flow as they are shipped, in which a test plants a mistake. */
public final class RealFlow {
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");
    private static final Pattern DRAWN = Pattern.compile(
            "<(startEvent|endEvent|intermediateCatchEvent|intermediateThrowEvent|boundaryEvent|exclusiveGateway"
                    + "|parallelGateway|inclusiveGateway|eventBasedGateway|subProcess|sequenceFlow) id=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile(
            "((?:\\b(?:id|sourceRef|targetRef|default|attachedToRef|bpmnElement)=\"|<(?:incoming|outgoing|flowNodeRef)>))"
                    + "([^\"<]+)(\"|<)");
    private static final OfflineModelValidator CHECKUP = OfflineModelValidator.ofThisVersion();

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    public RealFlow(String slug) {
        Stream.of("processes", "forms").map(root -> Path.of(root, slug)).forEach(this::addAll);
    }

    static List<String> slugs() {
        try (Stream<Path> folders = Files.list(Path.of("processes"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The flow to which the file belongs. */
    public static RealFlow with(String file) {
        return slugs().stream()
                .map(RealFlow::new)
                .filter(flow -> flow.files.containsKey(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No flow has the file " + file));
    }

    /** @throws IllegalArgumentException where the text is not there exactly once, so that no test passes on a mistake of its own */
    public RealFlow change(String file, String from, String to) {
        String content = BETWEEN_TAGS
                .matcher(new String(files.get(file), StandardCharsets.UTF_8))
                .replaceAll("><");
        if (content.split(Pattern.quote(from), -1).length != 2) {
            throw new IllegalArgumentException(file + " does not contain exactly once: " + from);
        }
        files.put(file, content.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Beside the flow's files there is this one. */
    public RealFlow add(String file, String content) {
        files.put(file, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The ids of all events, gateways, subprocesses and ways become what Camunda Modeler gives whatever is drawn. */
    RealFlow asDrawnAnew(String file) {
        String content = new String(files.get(file), StandardCharsets.UTF_8);
        Map<String, String> ids = DRAWN.matcher(content)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(2),
                        found -> found.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                                + found.group(1).substring(1) + "_"
                                + Integer.toString(Math.abs(found.group(2).hashCode()), 36)));
        String renamed = REFERENCE
                .matcher(content)
                .replaceAll(
                        found -> found.group(1) + ids.getOrDefault(found.group(2), found.group(2)) + found.group(3));
        files.put(file, renamed.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    List<Finding> findings() {
        return CHECKUP.check(files);
    }

    public List<String> errors() {
        return findings().stream()
                .filter(Finding::isError)
                .map(Finding::getMessage)
                .toList();
    }

    List<String> warnings() {
        return findings().stream()
                .filter(finding -> !finding.isError())
                .map(Finding::getMessage)
                .toList();
    }

    private void addAll(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(file -> !file.toString().endsWith(".feature")).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
