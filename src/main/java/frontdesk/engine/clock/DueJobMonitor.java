package frontdesk.engine.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Watches what the engine's timers and retries want done, over all nodes of a database. The nodes' own job executors do it:
 * a job keeps its row until it has committed, so what has no due row left is done, wherever it ran.
 */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
public class DueJobMonitor {
    private static final Logger LOG = LoggerFactory.getLogger(DueJobMonitor.class);
    private static final int MOST_LOGGED = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);

    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;
    private final JobExecutor jobExecutor;

    DueJobMonitor(ManagementService management, ProcessEngineConfigurationImpl engine, JobExecutor jobExecutor) {
        this.management = management;
        this.engine = engine;
        this.jobExecutor = jobExecutor;
    }

    /**
     * Waits until nothing is due any more; false where that has not come about after so much real time. Most jobs take
     * milliseconds, and a move of the clock waits for hundreds of them one after the other: so the first looks are close
     * together.
     */
    public boolean isDoneWithin(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE.toNanos();
        while (somethingIsDue()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                unrestricted(this::logWhatIsDue);
                return false;
            }
            jobExecutor.jobWasAdded();
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
        }
        return true;
    }

    /**
     * The earliest moment up to this one at which a timer fires or a failed step is tried again. What the engine does
     * for itself is no reason to stop, it would be one every few minutes: its nightly clean-up, and looking whether a
     * batch has ended, which it does every half minute for as long as one of the batch's jobs has failed.
     */
    public Optional<Instant> nextUpTo(Instant moment) {
        return unrestricted(() -> {
            Set<String> looksAtBatches = management.createBatchQuery().list().stream()
                    .map(Batch::getMonitorJobDefinitionId)
                    .collect(Collectors.toSet());
            return Stream.of(waiting().timers(), waiting().messages())
                    .flatMap(jobs -> earliest(jobs, moment, looksAtBatches))
                    .map(job -> job.getDuedate().toInstant())
                    .min(Instant::compareTo);
        });
    }

    private boolean somethingIsDue() {
        return unrestricted(
                () -> management.createJobQuery().active().executable().count() > 0);
    }

    /** So that it can be told from the log whether a job hangs, is locked by a node, or is not taken at all. */
    private Void logWhatIsDue() {
        management.createJobQuery().active().executable().listPage(0, MOST_LOGGED).stream()
                .map(JobEntity.class::cast)
                .forEach(job -> LOG.warn(
                        "Still due: job {} ({}) of instance {}, since {}, locked until {} by {}, {} tries left",
                        job.getId(),
                        job.getJobHandlerType(),
                        job.getProcessInstanceId(),
                        job.getDuedate(),
                        job.getLockExpirationTime(),
                        job.getLockOwner(),
                        job.getRetries()));
        return null;
    }

    private JobQuery waiting() {
        return management.createJobQuery().active().withRetriesLeft();
    }

    /** @param without the definitions of jobs that do not count, each of which has one job at most */
    private static Stream<Job> earliest(JobQuery jobs, Instant upTo, Set<String> without) {
        return jobs
                .duedateLowerThan(Date.from(upTo.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, without.size() + 1)
                .stream()
                .filter(job -> !without.contains(job.getJobDefinitionId()))
                .limit(1);
    }

    /** Whoever asks to move the clock, all work counts, not only what they may see. */
    private <T> T unrestricted(Callable<T> question) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(question));
    }
}
