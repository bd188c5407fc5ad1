package frontdesk.engine.validation.code;

import frontdesk.engine.deployment.ProcessFolderDeployer;
import frontdesk.engine.validation.model.DeploymentFiles;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.DeploymentQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which deployments' jobs this node takes: those whose models call nothing that it lacks. An older node beside a newer
 * one so leaves alone what only the newer one can do. Jobs that belong to no deployment are for every node.
 */
public final class DeploymentRegistrar {
    private static final Logger LOG = LoggerFactory.getLogger(DeploymentRegistrar.class);

    private final MissingCodeDetector code;
    private final Set<String> looked = ConcurrentHashMap.newKeySet();

    /** @param code says which deployments this node cannot execute */
    public DeploymentRegistrar(MissingCodeDetector code) {
        this.code = code;
    }

    /** Looks at what has been deployed since it last looked, at whichever node. To be asked within a command. */
    public void lookAtNew(CommandContext context) {
        context.getDeploymentManager().findDeploymentsByQueryCriteria(new DeploymentQueryImpl(), null).stream()
                .map(DeploymentEntity.class::cast)
                .filter(deployment -> !looked.contains(deployment.getId()))
                .forEach(deployment -> look(context, deployment));
    }

    private void look(CommandContext context, DeploymentEntity deployment) {
        Set<String> registered = context.getProcessEngineConfiguration().getRegisteredDeployments();
        boolean isShipped = Optional.ofNullable(deployment.getSource())
                .filter(source -> source.startsWith(ProcessFolderDeployer.SOURCE))
                .isPresent();
        Set<String> missing =
                code.missing(new DeploymentFiles(DeploymentFiles.stored(context, deployment.getId())), isShipped);
        if (missing.isEmpty()) {
            registered.add(deployment.getId());
        } else {
            registered.remove(deployment.getId());
            LOG.warn(
                    "Jobs of {} ({}) are left to other nodes: this one lacks {}; bring it to the same version",
                    deployment.getName(),
                    deployment.getId(),
                    missing);
        }
        looked.add(deployment.getId());
    }
}
