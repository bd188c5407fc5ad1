package frontdesk.engine.validation;

import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.MissingFiles;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ResourceTypes;

/**
 * Lets an analyst publish one changed file, as Camunda Modeler's Deploy button does: the model, tables and forms that
 * belong to it and were not submitted are taken from the version in force, since they bind to each other by their
 * deployment. What a start-up brings is whole; if a file is missing there, that is a mistake to be named.
 */
final class DeploymentCompletionDeployer implements Deployer {
    private final CodeCatalog code;
    private final String startUpSource;

    DeploymentCompletionDeployer(CodeCatalog code, String startUpSource) {
        this.code = code;
        this.startUpSource = startUpSource;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        boolean isFromStartUp = Optional.ofNullable(deployment.getSource())
                .filter(source -> source.startsWith(startUpSource))
                .isPresent();
        if (deployment.isNew() && !isFromStartUp) {
            CommandContext context = Context.getCommandContext();
            code.processKeys()
                    .forEach(flow -> current(context, flow)
                            .map(current -> new MissingFiles(flow, DeploymentFiles.of(deployment), current))
                            .ifPresent(missing -> missing.files()
                                    .forEach((name, content) -> add(context, deployment, name, content))));
        }
    }

    /** Without the folders that names had when they were still let in, since what is submitted now has none. */
    private static Optional<DeploymentFiles> current(CommandContext context, String flow) {
        return Optional.ofNullable(context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(flow))
                .map(process -> {
                    var files = new TreeMap<String, byte[]>();
                    DeploymentFiles.stored(context, process.getDeploymentId())
                            .forEach((name, content) -> files.put(DeploymentFiles.withoutFolder(name), content));
                    return new DeploymentFiles(files);
                });
    }

    private static void add(CommandContext context, DeploymentEntity deployment, String name, byte[] content) {
        var resource = new ResourceEntity();
        resource.setName(name);
        resource.setBytes(content);
        resource.setDeploymentId(deployment.getId());
        resource.setType(ResourceTypes.REPOSITORY.getValue());
        resource.setCreateTime(ClockUtil.getCurrentTime());
        context.getResourceManager().insertResource(resource);
        deployment.addResource(resource);
    }
}
