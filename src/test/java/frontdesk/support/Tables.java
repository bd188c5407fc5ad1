package frontdesk.support;

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

/**
 * The tables of a flow as analysts publish them.
 *
 * @param flow the folder in {@code processes}
 */
public record Tables(String flow) {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    public DmnDecision read(String table) {
        try (InputStream file = Files.newInputStream(path(table))) {
            return ENGINE.parseDecision(table, file);
        } catch (IOException missing) {
            throw new IllegalStateException("There is no table at " + path(table), missing);
        }
    }

    public static DmnDecisionResult evaluate(DmnDecision table, Map<String, Object> facts) {
        return ENGINE.evaluateDecision(table, facts);
    }

    /** What each row says of where its rule comes from. */
    public List<String> sources(String table) {
        return Dmn.readModelFromFile(path(table).toFile()).getModelElementsByType(Rule.class).stream()
                .map(rule -> rule.getDescription().getTextContent())
                .toList();
    }

    private Path path(String table) {
        return Path.of("processes", flow, table + ".dmn");
    }
}
