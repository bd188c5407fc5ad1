package frontdesk.engine.validation;

import frontdesk.engine.deployment.UntriedDeploymentException;
import frontdesk.engine.validation.model.DeploymentFiles;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps out what no scenario has passed on, after the validation has let it in, whoever deploys it. */
final class PassedScenariosDeployer implements Deployer {
    private static final Logger LOG = LoggerFactory.getLogger(PassedScenariosDeployer.class);

    private final PassedScenariosCheck rule;

    PassedScenariosDeployer(PassedScenariosCheck rule) {
        this.rule = rule;
    }

    /** @throws UntriedDeploymentException saying how to try the files */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew() && !ModelValidator.TAKEN_BACK.equals(deployment.getSource())) {
            rule.finding(DeploymentFiles.of(deployment)).ifPresent(finding -> {
                if (finding.isError()) {
                    throw new UntriedDeploymentException(
                            FindingsParseExceptions.message(List.of(finding)), finding.file(), List.of(finding));
                }
                LOG.warn("Deployed, but look at {}", finding.getMessage());
            });
        }
    }
}
