package frontdesk.engine.deployment;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys the flows that the application brings along, each folder as a deployment of its own, so that each flow has its
 * own versions. Done when all beans are there and before the web server and the job executor start.
 *
 * <p>A folder is deployed when its exact set of files has never been deployed by a start-up before, by whichever node
 * and however long ago; its fingerprint stands in the deployment's source. So a restart does nothing, an older node
 * beside a newer one does not bring back its own version, and what an analyst has published stays until a version comes
 * that nobody has seen yet. To go back to an earlier shipped version, deploy it as an analyst does.
 *
 * <p>What comes from the application itself was tested when it was built. Files of another folder are published as those
 * of an analyst are: where a trial is demanded and has not passed, the version in force stays.
 *
 * <p>Nodes that start at once wait for each other at the engine's own deployment lock, a row of the database, before
 * they look.
 */
@Component
public class ProcessFolderDeployer implements SmartInitializingSingleton {
    /** What the source of every deployment by a start-up begins with. */
    public static final String SOURCE = "frontdesk-start-up:";

    private static final Logger LOG = LoggerFactory.getLogger(ProcessFolderDeployer.class);

    private final ProcessEngine engine;
    private final BundledProcessFolders folders;

    ProcessFolderDeployer(ProcessEngine engine, BundledProcessFolders folders) {
        this.engine = engine;
        this.folders = folders;
    }

    @Override
    public void afterSingletonsInstantiated() {
        folders.all().forEach(this::deployUnlessUntried);
    }

    /** A flow that runs goes on as it is; a node without one of its flows would lose what is asked of it. */
    private void deployUnlessUntried(BundledProcessFolder folder) {
        try {
            deployIfNew(engine, folder);
        } catch (UntriedDeploymentException untried) {
            boolean isInForce = engine.getRepositoryService()
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(folder.slug())
                            .count()
                    > 0;
            if (!isInForce) {
                throw untried;
            }
            LOG.error("{} stays on the version in force. {}", folder.slug(), untried.getMessage());
        }
    }

    /** Deploys a folder that was changed since the start; the next start knows it then. */
    public void deploy(BundledProcessFolder folder) {
        deploy(engine.getRepositoryService(), folder);
    }

    static void deployIfNew(ProcessEngine engine, BundledProcessFolder folder) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            deployIfNew(context, engine.getRepositoryService(), folder);
            return null;
        });
    }

    private static void deployIfNew(CommandContext context, RepositoryService repository, BundledProcessFolder folder) {
        context.getPropertyManager().acquireExclusiveLock();
        boolean seen = repository
                        .createDeploymentQuery()
                        .deploymentName(folder.slug())
                        .deploymentSource(sourceOf(folder))
                        .count()
                > 0;
        if (!seen) {
            deploy(repository, folder);
        }
    }

    private static void deploy(RepositoryService repository, BundledProcessFolder folder) {
        var deployment = repository.createDeployment().name(folder.slug()).source(sourceOf(folder));
        folder.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private static String sourceOf(BundledProcessFolder folder) {
        return SOURCE + folder.fingerprint();
    }
}
