package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What flows are still to be told of their requests, each by a job that belongs to no instance. It is written down beside
 * the job and struck out as the flow is told, so that one whose job is gone, such as one that an operator deleted, is
 * found and told all the same.
 */
@Component
class UntoldEvents {
    private static final Logger LOG = LoggerFactory.getLogger(UntoldEvents.class);
    private static final String LOST =
            "The job that tells the flow of this request was deleted; it was scheduled again.";

    private static final String WHICH = " where job_type = :type and reference_number = :reference";

    /** What is due for less than this is being told, or its job waits for a thread. */
    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private static final int PAGE = 500;

    private final StandaloneJobs jobs;
    private final JdbcClient database;
    private final InstantSource clock;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    UntoldEvents(
            StandaloneJobs jobs,
            JdbcClient database,
            InstantSource clock,
            ObjectProvider<PlatformTransactionManager> transactions) {
        this.jobs = jobs;
        this.database = database;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Has the flow told, at this moment or soon after; begun in the caller's transaction. */
    void add(String type, OfRequest request, Instant notBefore) {
        jobs.add(type, request, notBefore);
        if (written("update untold_event set due_at = :due" + WHICH, type, request, notBefore) == 0) {
            written("insert into untold_event values (:type, :reference, :due)", type, request, notBefore);
        }
    }

    private int written(String statement, String type, OfRequest request, Instant dueAt) {
        return database.sql(statement)
                .param("type", type)
                .param("reference", request.toCanonicalString())
                .param("due", dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Strikes out what the flow has been told, in the caller's transaction. */
    void told(String type, ReferenceNumber request) {
        database.sql("delete from untold_event" + WHICH)
                .param("type", type)
                .param("reference", request.value())
                .update();
    }

    /** Every node does, and it does no harm twice. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void sweep() {
        overdue().stream().collect(Collectors.groupingBy(Event::type)).forEach((type, events) -> {
            Set<String> lost =
                    jobs.missing(type, events.stream().map(Event::reference).toList());
            events.stream().filter(event -> lost.contains(event.reference())).forEach(this::addAgain);
        });
    }

    private List<Event> overdue() {
        return database.sql("select * from untold_event where due_at < :overdue order by due_at"
                        + " fetch first :most rows only")
                .param("overdue", clock.instant().minus(OVERDUE).atOffset(ZoneOffset.UTC))
                .param("most", PAGE)
                .query((row, number) -> new Event(
                        row.getString("job_type"),
                        row.getString("reference_number"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Looks once more with the event kept from others: the flow may have been told, or another node may do the same. */
    private void addAgain(Event event) {
        OfRequest request = new OfRequest(new ReferenceNumber(event.reference()));
        boolean isAdded = Boolean.TRUE.equals(new TransactionTemplate(transactions.getObject()).execute(status -> {
            boolean isLost = isUntold(event)
                    && !jobs.missing(event.type(), List.of(event.reference())).isEmpty();
            if (isLost) {
                jobs.addAgain(event.type(), request, event.dueAt(), LOST);
            }
            return isLost;
        }));
        if (isAdded) {
            LOG.warn("The job {} of the request {} was gone; it is scheduled again", event.type(), event.reference());
        }
    }

    private boolean isUntold(Event event) {
        return database.sql("select due_at from untold_event" + WHICH + " for update")
                .param("type", event.type())
                .param("reference", event.reference())
                .query(OffsetDateTime.class)
                .optional()
                .isPresent();
    }

    private record Event(String type, String reference, Instant dueAt) {}
}
