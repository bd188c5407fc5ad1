package frontdesk.flows.biometricsreschedule.process;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** The reasons for moving an appointment as analysts have last published them in the table {@code good-cause}. */
@Component
public class GoodCauseTable {
    private static final String TABLE = "good-cause";

    private final RepositoryService repository;

    GoodCauseTable(RepositoryService repository) {
        this.repository = repository;
    }

    /** The codes of all rows, in the table's order, each once. */
    public List<String> codes() {
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(TABLE)
                .latestVersion()
                .singleResult();
        return repository.getDmnModelInstance(table.getId()).getModelElementsByType(Rule.class).stream()
                .flatMap(rule -> rule.getInputEntries().stream().limit(1))
                .map(InputEntry::getText)
                .map(text -> text.getTextContent().strip().replace("\"", ""))
                .distinct()
                .toList();
    }
}
