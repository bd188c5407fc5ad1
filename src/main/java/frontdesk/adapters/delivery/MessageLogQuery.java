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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the delivery log, and changes nothing. */
@Component
class MessageLogQuery implements MessageLog {
    private static final int MOST = 500;

    private final JdbcClient database;

    MessageLogQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Entry> of(ReferenceNumber request) {
        Map<String, List<String>> files = files(request);
        return database.sql("""
                        select newest.*, subject, body, holds_secret, repeats from (
                            select * from notification where request = :request
                             order by written_at desc, reference desc fetch first :most rows only) newest
                          left join message_words on message_words.reference = newest.reference
                         order by written_at, newest.reference""")
                .param("request", request.value())
                .param("most", MOST)
                .query((row, number) -> entry(row, files))
                .list();
    }

    private Map<String, List<String>> files(ReferenceNumber request) {
        record FileOf(String message, String name) {}
        return database
                .sql("select message_file.reference, name from message_file"
                        + " join notification on notification.reference = message_file.reference"
                        + " where request = :request order by name")
                .param("request", request.value())
                .query((row, number) -> new FileOf(row.getString("reference"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(FileOf::message, Collectors.mapping(FileOf::name, Collectors.toList())));
    }

    private static Optional<Words> words(ResultSet row, Map<String, List<String>> files) throws SQLException {
        String body = row.getString("body");
        return body == null
                ? Optional.empty()
                : Optional.of(new Words(
                        row.getString("subject"),
                        body,
                        row.getBoolean("holds_secret"),
                        files.getOrDefault(row.getString("reference"), List.of())));
    }

    private static Entry entry(ResultSet row, Map<String, List<String>> files) throws SQLException {
        return new Entry(
                row.getString("reference"),
                Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getString("template"),
                Language.ofCode(row.getString("language")),
                DeliveryState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("failure")),
                words(row, files),
                Optional.ofNullable(row.getString("repeats")),
                moment(row, "written_at").orElseThrow(),
                moment(row, "settled_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
