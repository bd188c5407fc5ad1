package frontdesk.engine.models;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Decision tables as analysts have last published them. */
@Component
public class PublishedTables {
    private final RepositoryService repository;

    PublishedTables(RepositoryService repository) {
        this.repository = repository;
    }

    /** The codes in the first column of the table with this key, in its order, each once. */
    public List<String> codes(String key) {
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
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
