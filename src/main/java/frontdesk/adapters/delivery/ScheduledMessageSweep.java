package frontdesk.adapters.delivery;

import frontdesk.adapters.messages.SendTimeoutProperties;
import frontdesk.domain.DeliveryState;
import frontdesk.ports.NotificationScheduler;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds messages that wait to be sent by a job which is not there any more, such as one that an operator deleted, and
 * schedules them again. One whose last try has an unknown outcome is left to operators, since it might arrive twice.
 */
@Component
class ScheduledMessageSweep {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledMessageSweep.class);

    /** What is due for less than this is on its way, or its job waits for a thread. */
    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private static final int PAGE = 500;

    private final JdbcClient database;
    private final NotificationRepository ledger;
    private final RequiresNewTransaction own;
    private final NotificationScheduler jobs;
    private final SendTimeoutProperties limits;
    private final Counter rescheduled;

    ScheduledMessageSweep(
            JdbcClient database,
            NotificationRepository ledger,
            RequiresNewTransaction own,
            NotificationScheduler jobs,
            SendTimeoutProperties limits,
            MeterRegistry meters) {
        this.database = database;
        this.ledger = ledger;
        this.own = own;
        this.jobs = jobs;
        this.limits = limits;
        this.rescheduled = Counter.builder("frontdesk.messages.rescheduled")
                .description("Messages that were scheduled again since their job was gone")
                .register(meters);
    }

    /** Every node does, and it does no harm twice. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void run() {
        List<Overdue> page = overdueAfter("");
        while (!page.isEmpty()) {
            Set<String> lost =
                    jobs.withoutJob(page.stream().map(Overdue::reference).toList());
            page.stream().filter(message -> lost.contains(message.reference())).forEach(this::schedule);
            page = overdueAfter(page.get(page.size() - 1).reference());
        }
    }

    private List<Overdue> overdueAfter(String reference) {
        Instant now = ledger.now();
        return database.sql("""
                        select reference, not_before from notification
                         where not_before < :overdue and reference > :after
                           and (state = 'WAITING' or (state = 'SENDING' and tried_at < :cutOff))
                         order by reference fetch first :most rows only""")
                .param("overdue", now.minus(OVERDUE).atOffset(ZoneOffset.UTC))
                .param("cutOff", now.minus(limits.longest()).atOffset(ZoneOffset.UTC))
                .param("after", reference)
                .param("most", PAGE)
                .query((row, number) -> new Overdue(
                        row.getString("reference"),
                        row.getObject("not_before", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Looks once more with the message kept from others, since it may have been sent, or another node may do the same. */
    private void schedule(Overdue message) {
        boolean isScheduled = own.get(() -> ledger.findToChange(message.reference())
                .filter(row -> row.state() == DeliveryState.WAITING || row.state() == DeliveryState.SENDING)
                .filter(row -> !jobs.withoutJob(List.of(message.reference())).isEmpty())
                .map(row -> {
                    jobs.addAgain(message.reference(), message.notBefore());
                    return row;
                })
                .isPresent());
        if (isScheduled) {
            rescheduled.increment();
            LOG.warn("The job that sends the message {} was gone; it is scheduled again", message.reference());
        }
    }

    private record Overdue(String reference, Instant notBefore) {}
}
