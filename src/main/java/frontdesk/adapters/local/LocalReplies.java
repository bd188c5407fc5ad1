package frontdesk.adapters.local;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.text.ReceivedText;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people texted, in a table of the demo's database. */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
public class LocalReplies {
    private final JdbcClient database;
    private final InstantSource clock;

    LocalReplies(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a text, once, with the moment at which it came: a gateway's own clock does not follow the demo's. */
    public void keep(ReceivedText text) {
        text.from().ifPresent(from -> text.words().ifPresent(words -> keep(text.id(), from, words)));
    }

    private void keep(String id, PhoneNumber from, String words) {
        try {
            database.sql("insert into local_reply (id, phone, words, said_at) values (:id, :phone, :words, :saidAt)")
                    .param("id", id)
                    .param("phone", from.value())
                    .param("words", words)
                    .param("saidAt", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException cameBefore) {
            return;
        }
    }

    /** All of them, oldest first. */
    public List<Reply> all() {
        return database.sql("select * from local_reply order by said_at")
                .query((row, number) -> new Reply(
                        row.getString("id"),
                        row.getString("phone"),
                        row.getString("words"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A text that somebody sent. */
    public record Reply(String id, String from, String text, Instant saidAt) {
        /** Without its words, so that a log never shows them. */
        @Override
        public String toString() {
            return "Reply[" + id + "]";
        }
    }
}
