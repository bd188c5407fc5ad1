package frontdesk.adapters.database.text;

import frontdesk.ports.operations.JobBackedWork;
import frontdesk.ports.operations.JobType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts that wait for their effect. */
@Component
class KeptTextWork implements JobBackedWork {
    private final JdbcClient database;

    KeptTextWork(JdbcClient database) {
        this.database = database;
    }

    @Override
    public JobType jobType() {
        return JobType.ACT_ON_TEXT;
    }

    @Override
    public List<Piece> overdue(Instant by, String after, int most) {
        return database.sql("select id, taken_at from incoming_text where waiting and taken_at < :by and id > :after"
                        + " order by id fetch first :most rows only")
                .param("by", by.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Piece(
                        row.getString("id"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean isToBeDone(String key) {
        return database.sql("select id from incoming_text where id = :id and waiting for update")
                .param("id", key)
                .query(String.class)
                .optional()
                .isPresent();
    }
}
