package frontdesk.adapters.delivery;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.MessageLog;
import frontdesk.ports.messaging.Notification.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the delivery log, and changes nothing. */
@Component
class JdbcMessageLog implements MessageLog {
    private static final int MOST = 500;

    private final JdbcClient database;

    JdbcMessageLog(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Entry> of(ReferenceNumber request) {
        return database.sql("""
                        select * from (
                            select * from notification where request = :request
                             order by written_at desc, reference desc fetch first :most rows only) newest
                         order by written_at, reference""")
                .param("request", request.value())
                .param("most", MOST)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("reference"),
                Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getString("template"),
                Language.ofCode(row.getString("language")),
                DeliveryState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("failure")),
                moment(row, "written_at").orElseThrow(),
                moment(row, "settled_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
