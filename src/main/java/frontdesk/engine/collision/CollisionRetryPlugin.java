package frontdesk.engine.collision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has commands, and jobs that are executed by hand, tried again where they collide. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CollisionRetryPlugin extends AbstractCamundaConfiguration {
    private final CollisionMetrics metrics;
    private final JobExecution execution;

    CollisionRetryPlugin(CollisionMetrics metrics, JobExecution execution) {
        this.metrics = metrics;
        this.execution = execution;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        // Outermost, so that each attempt has a transaction of its own.
        interceptors.add(new OptimisticLockingRetryInterceptor(metrics));
        Optional.ofNullable(engine.getCustomPreCommandInterceptorsTxRequired()).ifPresent(interceptors::addAll);
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
        engine.setManagementService(new RetryingManagementService(engine));
    }

    private final class RetryingManagementService extends ManagementServiceImpl {
        private final ProcessEngineConfigurationImpl engine;

        private RetryingManagementService(ProcessEngineConfigurationImpl engine) {
            super(engine);
            this.engine = engine;
        }

        @Override
        public void executeJob(String jobId) {
            if (engine.getIdentityService().getCurrentAuthentication() == null) {
                execution.execute(jobId, new JobFailureCollector(jobId), commandExecutor, engine);
            } else {
                execution.executeForCaller(jobId, commandExecutor);
            }
        }
    }
}
