package frontdesk.adapters.delivery;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.Notification.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message as the delivery log has it.
 *
 * @param triedAt when the last try began
 * @param expiresAt from when on it is not sent any more
 * @param isTold whether the step that had it sent has gone on with what became of it
 */
record NotificationRow(
        Occasion occasion,
        Channel channel,
        String address,
        String template,
        Language language,
        DeliveryState state,
        int tries,
        Optional<Instant> triedAt,
        boolean isTold,
        Optional<Instant> expiresAt) {

    static NotificationRow read(ResultSet row, int number) throws SQLException {
        return new NotificationRow(
                new Occasion(
                        row.getString("reference"),
                        Optional.ofNullable(row.getString("request")).map(ReferenceNumber::new),
                        row.getString("step"),
                        row.getInt("attempt")),
                Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getString("template"),
                Language.ofCode(row.getString("language")),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("tries"),
                Optional.ofNullable(row.getObject("tried_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("told_at") != null,
                Optional.ofNullable(row.getObject("expires_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /** What is to be sent, of a message that needs no values. */
    Notification notification() {
        return new Notification(occasion, channel, address, language, template, Map.of(), List.of())
                .with(new Validity(Duration.ZERO, expiresAt));
    }

    /** Without the address, so that a log never shows it. */
    @Override
    public String toString() {
        return "NotificationRow[" + occasion.reference() + ", " + state + "]";
    }
}
