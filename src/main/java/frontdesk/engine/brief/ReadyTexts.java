package frontdesk.engine.brief;

import frontdesk.domain.request.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/**
 * Texts to customers that officers choose, as analysts have last published them in a decision table: a row for each, with
 * its name in the list, and the outputs {@code field} (which it fills), {@code reasons} (the codes for which it is offered,
 * with spaces between, or {@value #ALL}), {@code textEn} and {@code textEs}.
 */
@Component
public class ReadyTexts {
    private static final String ALL = "ALL";

    private final RepositoryService repository;

    ReadyTexts(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * Those that are offered for a reason, in the table's order: rows of {@code label}, {@code field} and {@code value},
     * the text in this language.
     *
     * @param table the key of the table; without such a table there are none
     */
    public JsonValue of(String table, String reason, Language language) {
        return JsonVariable.rows(rows(table)
                .filter(row -> List.of(row.get("reasons").split("\\s+")).stream()
                        .anyMatch(code -> code.equals(ALL) || code.equals(reason)))
                .map(row -> Map.of(
                        "label", row.get("name"),
                        "field", row.get("field"),
                        "value", row.get(language == Language.ES ? "textEs" : "textEn")))
                .toList());
    }

    private Stream<Map<String, String>> rows(String key) {
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return table == null ? Stream.empty() : rows(repository.getDmnModelInstance(table.getId()));
    }

    private static Stream<Map<String, String>> rows(DmnModelInstance table) {
        List<String> names = Stream.concat(
                        Stream.of("name"),
                        table.getModelElementsByType(Output.class).stream().map(Output::getName))
                .toList();
        return table.getModelElementsByType(Rule.class).stream().map(row -> row(row, names));
    }

    private static Map<String, String> row(Rule row, List<String> names) {
        List<String> cells = Stream.of(row.getInputEntries(), row.getOutputEntries())
                .flatMap(Collection::stream)
                .map(ReadyTexts::text)
                .toList();
        Map<String, String> named = new HashMap<>();
        IntStream.range(0, cells.size()).forEach(column -> named.put(names.get(column), cells.get(column)));
        return named;
    }

    /** The cells of a table that is read row by row are texts in quotes, which the validation of models holds. */
    private static String text(DmnElement cell) {
        return cell.getChildElementsByType(Text.class).stream()
                .map(text -> text.getTextContent().strip().replace("\"", "").replace("\\n", "\n"))
                .findFirst()
                .orElse("");
    }
}
