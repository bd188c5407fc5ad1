package frontdesk.adapters.database;

import frontdesk.ports.request.IdempotencyStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * First answers in a table. Its primary key decides who is first: a second insert waits in the database until the
 * first one's transaction has ended, then fails, or goes through where that one was rolled back.
 */
@Repository
class JdbcIdempotencyStore implements IdempotencyStore {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final NestedTransaction savepoints;

    JdbcIdempotencyStore(
            DataSource database,
            InstantSource clock,
            NestedTransaction savepoints,
            @Value("${frontdesk.idempotency.wait}") Duration wait) {
        this.jdbc = noLongerThan(wait, database);
        this.clock = clock;
        this.savepoints = savepoints;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Claim claim(Key key, String fingerprint) {
        try {
            savepoints.within(() -> insert(key, fingerprint));
            return new Claim.First();
        } catch (DuplicateKeyException taken) {
            return earlier(key, fingerprint);
        } catch (PessimisticLockingFailureException | QueryTimeoutException waitedTooLong) {
            return new Claim.StillUnderWay();
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Key key, Answer answer) {
        jdbc.sql("""
                        update first_answer
                           set status = :status, location = :location, media_type = :mediaType, body = :body
                         where caller = :caller and idempotency_key = :key""")
                .param("status", answer.status())
                .param("location", answer.location().orElse(null))
                .param("mediaType", answer.mediaType().orElse(null))
                .param("body", answer.body())
                .param("caller", key.caller())
                .param("key", key.text())
                .update();
    }

    @Override
    @Transactional
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from first_answer where claimed_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static JdbcClient noLongerThan(Duration wait, DataSource database) {
        JdbcTemplate statements = new JdbcTemplate(database);
        statements.setQueryTimeout(Math.toIntExact(wait.toSeconds()));
        return JdbcClient.create(statements);
    }

    private void insert(Key key, String fingerprint) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into first_answer (caller, idempotency_key, fingerprint, claimed_at)
                        values (:caller, :key, :fingerprint, :now)""")
                .param("caller", key.caller())
                .param("key", key.text())
                .param("fingerprint", fingerprint)
                .param("now", now)
                .update();
    }

    private Claim earlier(Key key, String fingerprint) {
        return jdbc.sql("""
                        select fingerprint, status, location, media_type, body from first_answer
                         where caller = :caller and idempotency_key = :key""")
                .param("caller", key.caller())
                .param("key", key.text())
                .query((row, index) -> claim(row, fingerprint))
                .optional()
                .orElseGet(Claim.StillUnderWay::new);
    }

    private static Claim claim(ResultSet row, String fingerprint) throws SQLException {
        if (!row.getString("fingerprint").equals(fingerprint)) {
            return new Claim.SomethingElse();
        }
        return new Claim.Repeated(new Answer(
                row.getInt("status"),
                Optional.ofNullable(row.getString("location")),
                Optional.ofNullable(row.getString("media_type")),
                row.getString("body")));
    }
}
