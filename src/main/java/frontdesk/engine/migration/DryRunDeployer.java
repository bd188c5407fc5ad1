package frontdesk.engine.migration;

import frontdesk.engine.validation.ModelValidator;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.stereotype.Component;

/**
 * Deploys files in a transaction of its own, under the engine's deployment lock, has them looked at, and takes them
 * back: so the engine itself and the validation judge them, and neither the database nor this node remembers them.
 */
@Component
class DryRunDeployer {
    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;

    DryRunDeployer(ProcessEngineConfigurationImpl engine, RepositoryService repository) {
        this.engine = engine;
        this.repository = repository;
    }

    /** @throws org.camunda.bpm.engine.ParseException where the files are refused */
    <T> T look(SortedMap<String, byte[]> files, Function<DeploymentWithDefinitions, T> look) {
        var seen = new AtomicReference<Optional<T>>(Optional.empty());
        try {
            engine.getCommandExecutorTxRequiresNew().execute(context -> {
                DeploymentWithDefinitions deployed = builder(files).deployWithResult();
                try {
                    seen.set(Optional.of(look.apply(deployed)));
                } finally {
                    forget(deployed);
                }
                throw new RollbackSignalException();
            });
        } catch (RollbackSignalException asIntended) {
            return seen.get().orElseThrow(() -> asIntended);
        }
        throw new IllegalStateException("Such a deployment is always taken back");
    }

    private DeploymentBuilder builder(SortedMap<String, byte[]> files) {
        DeploymentBuilder builder = repository.createDeployment().name("impact").source(ModelValidator.TAKEN_BACK);
        files.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        return builder;
    }

    /** The cache of parsed models knows of no transactions. */
    private void forget(DeploymentWithDefinitions deployed) {
        DeploymentCache cache = engine.getDeploymentCache();
        var all = (DeploymentEntity) deployed;
        Optional.ofNullable(deployed.getDeployedProcessDefinitions())
                .ifPresent(some -> some.forEach(one -> cache.removeProcessDefinition(one.getId())));
        Optional.ofNullable(deployed.getDeployedDecisionDefinitions())
                .ifPresent(some -> some.forEach(one -> cache.removeDecisionDefinition(one.getId())));
        Optional.ofNullable(deployed.getDeployedDecisionRequirementsDefinitions())
                .ifPresent(some -> some.forEach(one -> cache.removeDecisionRequirementsDefinition(one.getId())));
        Optional.ofNullable(all.getDeployedArtifacts(CamundaFormDefinitionEntity.class))
                .ifPresent(some -> some.forEach(one -> cache.removeCamundaFormDefinition(one.getId())));
    }
}
