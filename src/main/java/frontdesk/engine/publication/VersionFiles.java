package frontdesk.engine.publication;

import frontdesk.engine.validation.model.DeploymentFiles;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The files with which a version of a flow was published, whoever asks. */
@Component
class VersionFiles {
    private static final String MODEL = ".bpmn";

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;

    VersionFiles(ProcessEngineConfigurationImpl engine, RepositoryService repository) {
        this.engine = engine;
        this.repository = repository;
    }

    /** By their names without folders, and without the models of other flows that were deployed along. */
    Optional<SortedMap<String, byte[]>> of(String flow, int version) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> Optional.ofNullable(repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(flow)
                                .processDefinitionVersion(version)
                                .singleResult())
                        .map(definition -> files(context, definition))));
    }

    private static SortedMap<String, byte[]> files(CommandContext context, ProcessDefinition version) {
        var files = new TreeMap<String, byte[]>();
        DeploymentFiles.stored(context, version.getDeploymentId()).forEach((name, content) -> {
            if (!name.endsWith(MODEL) || name.equals(version.getResourceName())) {
                files.put(DeploymentFiles.withoutFolder(name), content);
            }
        });
        return files;
    }
}
