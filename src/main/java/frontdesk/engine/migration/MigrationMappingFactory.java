package frontdesk.engine.migration;

import frontdesk.ports.operations.InstanceMigration.Route;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Makes the mappings between the versions that are in the engine. */
@Component
class MigrationMappingFactory {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    MigrationMappingFactory(
            RepositoryService repository, RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.repository = repository;
        this.runtime = runtime;
        this.engine = engine;
    }

    /** Empty where one of the versions is not there. */
    Optional<MigrationMapping> along(Route route) {
        return version(route.flow(), route.from())
                .flatMap(from -> version(route.flow(), route.to())
                        .map(to -> between(from.getId(), to.getId(), route.elements())));
    }

    boolean isThere(String flow, int version) {
        return version(flow, version).isPresent();
    }

    MigrationMapping between(String from, String to, Map<String, String> elements) {
        ProcessDefinitionEntity earlier = parsed(from);
        ProcessDefinitionEntity later = parsed(to);
        return new MigrationMapping(
                runtime,
                earlier,
                later,
                elements,
                MigrationInstructions.between(
                        engine, earlier, later, element -> MigrationMapping.counterpart(elements, element)));
    }

    private Optional<ProcessDefinition> version(String flow, int version) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .processDefinitionVersion(version)
                .singleResult());
    }

    private ProcessDefinitionEntity parsed(String id) {
        return (ProcessDefinitionEntity) repository.getProcessDefinition(id);
    }
}
