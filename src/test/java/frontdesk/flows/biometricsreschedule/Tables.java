package frontdesk.flows.biometricsreschedule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The tables of the flow as analysts publish them. */
final class Tables {
    private static final Path FOLDER = Path.of("processes/biometrics-reschedule");
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private Tables() {}

    static DmnDecision read(String table) {
        try (InputStream file = Files.newInputStream(path(table))) {
            return ENGINE.parseDecision(table, file);
        } catch (IOException missing) {
            throw new IllegalStateException("There is no table at " + path(table), missing);
        }
    }

    static DmnDecisionResult evaluate(DmnDecision table, Map<String, Object> facts) {
        return ENGINE.evaluateDecision(table, facts);
    }

    /** What each row says of where its rule comes from. */
    static List<String> sources(String table) {
        return Dmn.readModelFromFile(path(table).toFile()).getModelElementsByType(Rule.class).stream()
                .map(rule -> rule.getDescription().getTextContent())
                .toList();
    }

    private static Path path(String table) {
        return FOLDER.resolve(table + ".dmn");
    }
}
