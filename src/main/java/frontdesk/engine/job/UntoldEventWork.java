package frontdesk.engine.job;

import frontdesk.ports.operations.JobBackedWork;
import frontdesk.ports.operations.JobType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What flows are still to be told by jobs of one kind. */
final class UntoldEventWork implements JobBackedWork {
    private final JobType type;
    private final JdbcClient database;

    UntoldEventWork(JobType type, JdbcClient database) {
        this.type = type;
        this.database = database;
    }

    @Override
    public JobType jobType() {
        return type;
    }

    @Override
    public List<Piece> overdue(Instant by, String after, int most) {
        return database.sql("""
                        select reference_number, due_at from untold_event
                         where job_type = :type and due_at < :by and reference_number > :after
                         order by reference_number fetch first :most rows only""")
                .param("type", type.id())
                .param("by", by.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Piece(
                        row.getString("reference_number"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean isToBeDone(String key) {
        return database.sql("select due_at from untold_event where job_type = :type and reference_number = :key"
                        + " for update")
                .param("type", type.id())
                .param("key", key)
                .query(OffsetDateTime.class)
                .optional()
                .isPresent();
    }
}
