package frontdesk.adapters.local;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inboxes to test with. */
public final class InboxFixture {
    private InboxFixture() {}

    /** An inbox in this database, at a moment that does not pass. */
    public static LocalInboxChannel inbox(JdbcClient database, Instant now) {
        return new LocalInboxChannel(database, () -> now);
    }
}
