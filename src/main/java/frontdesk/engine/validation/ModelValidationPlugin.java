package frontdesk.engine.validation;

import frontdesk.engine.deployment.ProcessFolderDeployer;
import frontdesk.engine.process.ExecutingFlow;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.code.DeploymentRegistrar;
import frontdesk.engine.validation.code.ExpressionBeanMap;
import frontdesk.engine.validation.code.MissingCodeDetector;
import java.util.List;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the validation before the engine's deployers, lets models reach the beans that are meant for them only, and the node do the
 * work for which it has them all. First in order, since whoever makes the engine's expression manager gives it these
 * beans.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ModelValidationPlugin extends AbstractCamundaConfiguration {
    private final CodeCatalog code;
    private final PassedScenariosCheck passed;
    private final ExecutingFlow executing;

    ModelValidationPlugin(ListableBeanFactory beans, PassedScenariosCheck passed, ExecutingFlow executing) {
        code = new CodeCatalog(beans);
        this.passed = passed;
        this.executing = executing;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setBeans(new ExpressionBeanMap(code, executing));
        engine.setCustomPreDeployers(List.of(
                new DeploymentCompletionDeployer(code, ProcessFolderDeployer.SOURCE),
                new ModelValidationDeployer(code),
                new PassedScenariosDeployer(passed)));
    }

    /** Whatever is due, a node first learns whether it can do it: others may have deployed a moment ago. */
    @Override
    public void postInit(SpringProcessEngineConfiguration engine) {
        var atHand = new DeploymentRegistrar(new MissingCodeDetector(code));
        JobExecutor executor = engine.getJobExecutor();
        executor.setAcquireJobsCmdFactory(atMost -> context -> {
            atHand.lookAtNew(context);
            return new AcquireJobsCmd(executor, atMost).execute(context);
        });
    }
}
