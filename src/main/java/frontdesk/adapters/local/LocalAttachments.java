package frontdesk.adapters.local;

import frontdesk.ports.messaging.Attachment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that came with messages of the local inbox. */
record LocalAttachments(JdbcClient database) {

    void add(long message, Attachment attachment) {
        database.sql("insert into local_attachment (message_id, name, media_type, content)"
                        + " values (:message, :name, :mediaType, :content)")
                .param("message", message)
                .param("name", attachment.name())
                .param("mediaType", attachment.mediaType())
                .param("content", attachment.content())
                .update();
    }

    Optional<Attachment> find(long id, String name) {
        return database.sql("select * from local_attachment where message_id = :id and name = :name")
                .param("id", id)
                .param("name", name)
                .query((row, number) ->
                        new Attachment(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    /** Which files each message has, without their content. */
    Map<Long, List<LocalMessage.File>> files() {
        record FileOf(long message, LocalMessage.File file) {}
        return database
                .sql("select message_id, name, media_type, octet_length(content) as size from local_attachment"
                        + " order by message_id, name")
                .query((row, number) -> new FileOf(row.getLong("message_id"), file(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        FileOf::message, Collectors.mapping(FileOf::file, Collectors.toUnmodifiableList())));
    }

    private static LocalMessage.File file(ResultSet row) throws SQLException {
        return new LocalMessage.File(row.getString("name"), row.getString("media_type"), row.getLong("size"));
    }
}
