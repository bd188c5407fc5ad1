package frontdesk.scenarios;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The report of a run: a page that needs nothing beside it and asks nobody for anything, and the same as JSON. */
public final class ScenarioReport {
    private static final String PAGE = "/scenarios/report.html";
    private static final Map<String, String> PARTS = Map.of(
            "/*viewer*/", "/viewers/bpmn-js/bpmn-navigated-viewer.production.min.js",
            "/*viewer-style*/", "/viewers/bpmn-js/assets/diagram-js.css",
            "/*style*/", "/scenarios/report.css",
            "/*script*/", "/scenarios/report.js");
    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final Path folder;

    /** @param folder where it is written */
    public ScenarioReport(Path folder) {
        this.folder = folder;
    }

    /** The page to open. */
    public Path page() {
        return folder.resolve("index.html");
    }

    /** Whether a run has come so far as to write it. */
    boolean exists() {
        return Files.exists(results());
    }

    /** What {@link #write} has written, by whichever process. */
    public ScenarioRunResult read() throws IOException {
        return JSON.readValue(results().toFile(), ScenarioRunResult.class);
    }

    void write(ScenarioRunResult result) throws IOException {
        String results = JSON.writeValueAsString(result);
        Files.writeString(results(), results);
        Files.writeString(page(), page(results));
    }

    private Path results() {
        return folder.resolve("results.json");
    }

    private static String page(String results) throws IOException {
        String page = resource(PAGE);
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            page = page.replace(part.getKey(), resource(part.getValue()));
        }
        // As JSON it means the same, and no label can end the script.
        return page.replace("{/*results*/}", results.replace("<", "\\u003c"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = ScenarioReport.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
