package frontdesk.engine.collision;

import frontdesk.ports.failure.RedactedException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Executes a job, and where it collides executes it again at once, under the same lock: the engine would write a failed
 * try and have it wait by its retry schedule. Only the last attempt's outcome reaches the engine.
 */
@Component
class JobExecution {
    private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);

    /** After some five seconds: two who meet by chance do not meet so often. */
    private static final int STRIKING = 20;

    private final RetryTemplate retry;

    JobExecution(CollisionMetrics metrics) {
        retry = new CollisionRetryTemplate(CollisionMetrics.JOB_LIMIT, metrics::countJob);
    }

    /** @param outcome gets what became of the last attempt */
    void execute(
            String jobId,
            JobFailureCollector outcome,
            CommandExecutor commands,
            ProcessEngineConfigurationImpl configuration) {
        var job = new ExecuteJobsCmd(jobId, outcome);
        ExecuteJobHelper.executeJob(jobId, new Attempts(jobId, job, outcome, commands), outcome, job, configuration);
    }

    /**
     * Executes a job for somebody who asks for it from outside. Whether that is permitted the engine asks inside the
     * job's run; so a failure, a refusal or any other, is the caller's alone: it is no failed try, and the job waits as
     * before.
     */
    void executeForCaller(String jobId, CommandExecutor commands) {
        commands.execute(new ExecuteJobsCmd(jobId, new JobFailureCollector(jobId)));
    }

    /** Executes the job's command by attempts, and whatever follows, such as writing down a failure, as it is. */
    private final class Attempts implements CommandExecutor {
        private final String jobId;
        private final ExecuteJobsCmd job;
        private final JobFailureCollector outcome;
        private final CommandExecutor next;

        private Attempts(String jobId, ExecuteJobsCmd job, JobFailureCollector outcome, CommandExecutor next) {
            this.jobId = jobId;
            this.job = job;
            this.outcome = outcome;
            this.next = next;
        }

        @Override
        public <T> T execute(Command<T> command) {
            // Inside a transaction of the caller's, all of that has to be done again, by whoever began it.
            return command != job || TransactionSynchronizationManager.isActualTransactionActive()
                    ? next.execute(command)
                    : retry.execute(attempt -> {
                        if (attempt.getRetryCount() == STRIKING) {
                            LOG.warn(
                                    "Trace {}: has collided {} times in a row and is tried again",
                                    jobId,
                                    STRIKING,
                                    RedactedException.of(attempt.getLastThrowable()));
                        }
                        return attempt();
                    });
        }

        /** A collector keeps the first failure that it sees, so each attempt has one of its own. */
        private <T> T attempt() {
            var attempt = new JobFailureCollector(jobId);
            try {
                next.execute(new ExecuteJobsCmd(jobId, attempt));
                return null;
            } finally {
                outcome.setJob(attempt.getJob());
                outcome.setFailedActivityId(attempt.getFailedActivityId());
            }
        }
    }
}
