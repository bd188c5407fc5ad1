package frontdesk.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code impact FILE...}: asks a running node what these files would do to running cases if they were published.
 */
public final class ImpactCommand {
    /** How it is called. */
    public static final String NAME = "impact";

    private static final String NODE = "--node";
    private static final String HERE = "http://localhost:8080";
    private static final int HARMLESS = 0;
    private static final int TO_LOOK_AT = 1;

    private final Map<String, String> environment;
    private final PrintStream out;

    /** @param environment with the account: {@code FRONTDESK_USER} and {@code FRONTDESK_PASSWORD} */
    public ImpactCommand(Map<String, String> environment, PrintStream out) {
        this.environment = Map.copyOf(environment);
        this.out = out;
    }

    /**
     * Asks about these files.
     *
     * @return the exit code: 0 where they would be taken, no case would be left behind and all scenarios pass, else 1
     */
    public int run(List<String> arguments) {
        var files = new ArrayList<>(arguments);
        int option = files.indexOf(NODE);
        if (option >= 0 && option == files.size() - 1) {
            return sorry("Say which node after %s, such as %s.".formatted(NODE, HERE));
        }
        String node = option < 0 ? HERE : files.remove(option + 1);
        files.remove(NODE);
        Optional<String> missing = files.stream()
                .filter(file -> !Files.isRegularFile(Path.of(file)))
                .findFirst();
        if (files.isEmpty() || missing.isPresent()) {
            return sorry(missing.map("There is no file %s; name files that exist."::formatted)
                    .orElse("Name the changed model (.bpmn), and the tables and forms that change with it."));
        }
        return ask(node, files);
    }

    private int ask(String node, List<String> files) {
        var contents = new TreeMap<String, byte[]>();
        files.stream()
                .map(Path::of)
                .flatMap(ImpactCommand::withScenarios)
                .forEach(file -> contents.put(file.getFileName().toString(), ProcessFiles.read(file)));
        try {
            var question = new ImpactClient(URI.create(node), account("FRONTDESK_USER"), account("FRONTDESK_PASSWORD"));
            return answer(node, question.ask(contents));
        } catch (IOException | IllegalArgumentException unreachable) {
            return sorry("No node can be reached at %s; start one, or name another with %s.".formatted(node, NODE));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return sorry("Nobody waited for the answer.");
        }
    }

    /** A diagram with the scenarios that lie beside it, which change with it. */
    private static Stream<Path> withScenarios(Path file) {
        String name = file.getFileName().toString();
        Path scenarios = file.resolveSibling(name.replaceFirst("\\.bpmn$", ".feature"));
        return Stream.of(file, scenarios).distinct().filter(Files::isRegularFile);
    }

    private int answer(String node, HttpResponse<String> response) throws IOException {
        return switch (response.statusCode()) {
            case 200 -> print(new ObjectMapper().readTree(response.body()));
            case 401, 403 ->
                sorry("%s does not let this account ask; set FRONTDESK_USER and FRONTDESK_PASSWORD to an analyst's."
                        .formatted(node));
            default ->
                sorry("%s refused: %s"
                        .formatted(
                                node, ImpactReport.detail(response.body()).orElse("status " + response.statusCode())));
        };
    }

    private int print(JsonNode impact) {
        var report = new ImpactReport(impact);
        report.lines().forEach(out::println);
        return report.isHarmless() ? HARMLESS : TO_LOOK_AT;
    }

    private int sorry(String sentence) {
        out.println(sentence);
        return TO_LOOK_AT;
    }

    private String account(String variable) {
        return environment.getOrDefault(variable, "");
    }
}
