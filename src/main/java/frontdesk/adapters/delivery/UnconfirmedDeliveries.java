package frontdesk.adapters.delivery;

import frontdesk.adapters.channel.SendTimeoutProperties;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.ports.messaging.UnconfirmedNotifications;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the delivery log for tries that were cut off, or that ended without anybody knowing how. */
@Component
class UnconfirmedDeliveries implements UnconfirmedNotifications {
    private final JdbcClient database;
    private final NotificationRepository deliveryLog;
    private final SendTimeoutProperties limits;

    UnconfirmedDeliveries(JdbcClient database, NotificationRepository deliveryLog, SendTimeoutProperties limits) {
        this.database = database;
        this.deliveryLog = deliveryLog;
        this.limits = limits;
    }

    /** A try that is younger than the longest send may still be under way. */
    @Override
    public List<Unknown> list(int atMost) {
        return database
                .sql("select * from notification where state = 'UNKNOWN' or (state = 'SENDING' and tried_at < :cutOff)"
                        + " order by tried_at fetch first :most rows only")
                .param("cutOff", deliveryLog.now().minus(limits.longest()).atOffset(ZoneOffset.UTC))
                .param("most", atMost)
                .query(NotificationRow::read)
                .list()
                .stream()
                .map(UnconfirmedDeliveries::unknown)
                .toList();
    }

    @Override
    @Transactional
    public boolean wasTaken(String reference) {
        return deliveryLog
                .findToChange(reference)
                .filter(row -> row.state() == DeliveryState.UNKNOWN || row.state() == DeliveryState.SENDING)
                .map(row -> deliveryLog.settle(reference, DeliveryState.SENT, Optional.empty(), Optional.empty()))
                .orElse(false);
    }

    private static Unknown unknown(NotificationRow row) {
        return new Unknown(
                row.occasion().reference(),
                row.occasion().request(),
                row.occasion().step(),
                row.channel(),
                row.triedAt().orElseThrow());
    }
}
