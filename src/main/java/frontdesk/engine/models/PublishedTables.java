package frontdesk.engine.models;

import java.util.List;
import java.util.Optional;
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

    /** The version of this table that is in force; empty where the caller may not see it. */
    public Optional<String> inForce(String key) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(DecisionDefinition::getId);
    }

    /** The codes in the first column of the table with this key, in its order, each once. */
    public List<String> codes(String key) {
        return repository.getDmnModelInstance(inForce(key).orElseThrow()).getModelElementsByType(Rule.class).stream()
                .flatMap(rule -> rule.getInputEntries().stream().limit(1))
                .map(InputEntry::getText)
                .map(text -> text.getTextContent().strip().replace("\"", ""))
                .distinct()
                .toList();
    }
}
