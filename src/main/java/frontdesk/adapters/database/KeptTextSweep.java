package frontdesk.adapters.database;

import frontdesk.ports.TextJobs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds texts that wait for their effect and whose job is gone, such as one that an operator deleted. */
@Component
class KeptTextSweep {
    private static final Logger LOG = LoggerFactory.getLogger(KeptTextSweep.class);

    /** One that came later is being acted on, or its job waits for a thread. */
    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private static final int PAGE = 500;

    private final JdbcClient database;
    private final TextJobs jobs;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    KeptTextSweep(JdbcClient database, TextJobs jobs, InstantSource clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Every node does, and it does no harm twice. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void run() {
        Instant now = clock.instant();
        List<String> waiting = waiting(now);
        jobs.withoutJob(waiting).forEach(key -> scheduleAgain(key, now));
    }

    private List<String> waiting(Instant now) {
        return database.sql("select id from incoming_text where waiting and taken_at < :overdue"
                        + " order by taken_at fetch first :most rows only")
                .param("overdue", now.minus(OVERDUE).atOffset(ZoneOffset.UTC))
                .param("most", PAGE)
                .query(String.class)
                .list();
    }

    /** Looks once more with the text kept from others, since it may have been acted on, or another node may do the same. */
    private void scheduleAgain(String key, Instant now) {
        transaction.executeWithoutResult(status -> {
            boolean isLost = isWaiting(key) && !jobs.withoutJob(List.of(key)).isEmpty();
            if (isLost) {
                jobs.actOnAgain(key, now);
                LOG.warn("The job that acts on a text was gone; it is scheduled again");
            }
        });
    }

    private boolean isWaiting(String key) {
        return database.sql("select id from incoming_text where id = :id and waiting for update")
                .param("id", key)
                .query(String.class)
                .optional()
                .isPresent();
    }
}
