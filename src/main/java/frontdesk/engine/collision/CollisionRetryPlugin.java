package frontdesk.engine.collision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    /**
     * Does a command of the engine again where a timer or a message of the same case came in between: nothing of the
     * first attempt is left, and the caller need not know.
     */
    private static final class OptimisticLockingRetryInterceptor extends CommandInterceptor {
        private static final String COMMANDS = ClaimTaskCmd.class.getPackageName();

        /** Jobs are tried again with their outcome, see {@link JobExecution}; a deployment's builder serves once. */
        private static final Set<Class<?>> EXCLUDED =
                Set.of(ExecuteJobsCmd.class, AcquireJobsCmd.class, UnlockJobCmd.class, DeployCmd.class);

        private final RetryTemplate retry;

        OptimisticLockingRetryInterceptor(CollisionMetrics metrics) {
            retry = new CollisionRetryTemplate(CollisionMetrics.CALL_LIMIT, metrics::countCall);
        }

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return isRepeatable(command) ? retry.execute(attempt -> next.execute(command)) : next.execute(command);
            } catch (RuntimeException failure) {
                throw CollisionDetector.isCollision(failure) ? asTheEngineSaysIt(failure) : failure;
            }
        }

        /** Whether the engine has noticed it, or the database, whoever called sees the same. */
        private static OptimisticLockingException asTheEngineSaysIt(RuntimeException collision) {
            return collision instanceof OptimisticLockingException noticed
                    ? noticed
                    : new OptimisticLockingException("Something else changed the same at that moment", collision);
        }

        /** Where the command is part of more, all of that has to be done again, by whoever began it. */
        private static boolean isRepeatable(Command<?> command) {
            return command.getClass().getPackageName().equals(COMMANDS)
                    && !EXCLUDED.contains(command.getClass())
                    && !savesWhatWasReadBefore(command)
                    && !TransactionSynchronizationManager.isActualTransactionActive();
        }

        /** What a caller read, changed and saves is out of date for good once somebody else has changed it. */
        private static boolean savesWhatWasReadBefore(Command<?> command) {
            return command.getClass().getSimpleName().startsWith("Save");
        }
    }
}
