package frontdesk.engine.job;

import frontdesk.ports.operations.JobBackedWork;
import frontdesk.ports.operations.JobBackedWork.Piece;
import frontdesk.ports.operations.JobType;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds work that waits for a job which is not there any more, and gives it another one. */
@Component
class LostJobSweep {
    private static final Logger LOG = LoggerFactory.getLogger(LostJobSweep.class);

    /** What is due for less than this is being done, or its job waits for a thread. */
    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private static final int PAGE = 500;

    private final List<JobBackedWork> kinds;
    private final StandaloneJobs jobs;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;

    LostJobSweep(
            List<JobBackedWork> kinds,
            StandaloneJobs jobs,
            InstantSource clock,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.kinds = List.copyOf(kinds);
        this.jobs = jobs;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.meters = meters;
        kinds.forEach(this::counter);
    }

    /** Every node does, and it does no harm twice. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void run() {
        Instant by = clock.instant().minus(OVERDUE);
        kinds.forEach(work -> findLost(work, by));
    }

    /** Page by page: what waits for a suspended flow, however much of it, hides nothing that was lost. */
    private void findLost(JobBackedWork work, Instant by) {
        List<Piece> page = work.overdue(by, "", PAGE);
        while (!page.isEmpty()) {
            Set<String> lost = jobs.missing(
                    work.jobType().id(), page.stream().map(Piece::key).toList());
            page.stream().filter(piece -> lost.contains(piece.key())).forEach(piece -> scheduleAgain(work, piece));
            page = work.overdue(by, page.get(page.size() - 1).key(), PAGE);
        }
    }

    /** Looks once more, since it may have been done meanwhile, or another node may do the same. */
    private void scheduleAgain(JobBackedWork work, Piece piece) {
        JobType type = work.jobType();
        boolean isScheduled = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean isLost = work.isToBeDone(piece.key())
                    && !jobs.missing(type.id(), List.of(piece.key())).isEmpty();
            if (isLost) {
                jobs.addAgain(type, piece.key(), piece.dueAt());
            }
            return isLost;
        }));
        if (isScheduled) {
            counter(work).increment();
            LOG.warn("A job {} was gone; it is scheduled again", type.id());
        }
    }

    private Counter counter(JobBackedWork work) {
        return Counter.builder("frontdesk.jobs.rescheduled")
                .description("Jobs without an instance that were scheduled again since they were gone")
                .tag("type", work.jobType().id())
                .register(meters);
    }
}
