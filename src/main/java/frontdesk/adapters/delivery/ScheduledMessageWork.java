package frontdesk.adapters.delivery;

import frontdesk.adapters.channel.SendTimeoutProperties;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.ports.operations.JobBackedWork;
import frontdesk.ports.operations.JobType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Messages that wait to be sent by a job. One whose last try has an unknown outcome is left to operators, since it might
 * arrive twice.
 */
@Component
class ScheduledMessageWork implements JobBackedWork {
    private final JdbcClient database;
    private final NotificationRepository deliveryLog;
    private final SendTimeoutProperties limits;

    ScheduledMessageWork(JdbcClient database, NotificationRepository deliveryLog, SendTimeoutProperties limits) {
        this.database = database;
        this.deliveryLog = deliveryLog;
        this.limits = limits;
    }

    @Override
    public JobType jobType() {
        return JobType.SEND_MESSAGE;
    }

    @Override
    public List<Piece> overdue(Instant by, String after, int most) {
        return database.sql("""
                        select reference, not_before from notification
                         where not_before < :by and reference > :after
                           and (state = 'WAITING' or (state = 'SENDING' and tried_at < :cutOff))
                         order by reference fetch first :most rows only""")
                .param("by", by.atOffset(ZoneOffset.UTC))
                .param("cutOff", deliveryLog.now().minus(limits.longest()).atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Piece(
                        row.getString("reference"),
                        row.getObject("not_before", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean isToBeDone(String key) {
        return deliveryLog
                .findToChange(key)
                .filter(row -> row.state() == DeliveryState.WAITING || row.state() == DeliveryState.SENDING)
                .isPresent();
    }
}
