package frontdesk.adapters.database.text;

import frontdesk.adapters.database.NestedTransaction;
import frontdesk.adapters.database.Sha256;
import frontdesk.adapters.database.request.RequestRowMapper;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.text.IncomingText;
import frontdesk.ports.text.IncomingTexts;
import frontdesk.ports.text.ReceivedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Incoming texts in a table, whose primary key decides which delivery of the same one is the first. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DatabaseIncomingTexts implements IncomingTexts {
    /** Longer senders are no numbers and need not be told apart. */
    private static final int LONGEST_SENDER = 255;

    private final JdbcClient database;
    private final InstantSource clock;
    private final NestedTransaction savepoints;

    DatabaseIncomingTexts(JdbcClient database, InstantSource clock, NestedTransaction savepoints) {
        this.database = database;
        this.clock = clock;
        this.savepoints = savepoints;
    }

    @Override
    public Kept keep(ReceivedText text, Instant saidAt, Optional<ReferenceNumber> about) {
        String key = Sha256.of(
                String.join("\n", text.id(), text.sender(), text.words().orElse("")));
        try {
            savepoints.within(() -> insert(key, text, saidAt, about));
            return new Kept(key, true, about.isPresent());
        } catch (DuplicateKeyException cameBefore) {
            return new Kept(key, false, isMatched(key));
        }
    }

    @Override
    public Optional<Waiting> findWaitingToChange(String key) {
        return database.sql("select * from incoming_text where id = :id and waiting for update")
                .param("id", key)
                .query((row, number) -> waiting(row))
                .optional();
    }

    @Override
    public void acted(String key, Effect effect, Optional<ReferenceNumber> about) {
        database.sql("update incoming_text set waiting = false, effect = :effect, request = :request where id = :id")
                .param("effect", effect.name())
                .param("request", about.map(ReferenceNumber::value).orElse(null))
                .param("id", key)
                .update();
    }

    @Override
    public Optional<Instant> lastAnswer(ReferenceNumber request) {
        return database.sql("select said_at from incoming_text where request = :request and effect = 'ANSWER'"
                        + " order by said_at desc fetch first 1 rows only")
                .param("request", request.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void insert(String key, ReceivedText text, Instant saidAt, Optional<ReferenceNumber> about) {
        String sender = text.sender();
        database.sql(
                        "insert into incoming_text (id, phone, sender, words, said_at, taken_at, matched, request, waiting)"
                                + " values (:id, :phone, :sender, :words, :saidAt, :now, :matched, :request, true)")
                .param("id", key)
                .param("phone", text.from().map(PhoneNumber::value).orElse(null))
                .param("sender", sender.substring(0, Math.min(sender.length(), LONGEST_SENDER)))
                .param("words", text.words().orElse(null))
                .param("saidAt", saidAt.atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("matched", about.isPresent())
                .param("request", about.map(ReferenceNumber::value).orElse(null))
                .update();
    }

    private boolean isMatched(String key) {
        return database.sql("select matched from incoming_text where id = :id")
                .param("id", key)
                .query(Boolean.class)
                .single();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String key = row.getString("id");
        Instant saidAt = RequestRowMapper.instant(row, "said_at");
        Optional<String> words = Optional.ofNullable(row.getString("words"));
        return new Waiting(
                Optional.ofNullable(row.getString("phone"))
                        .map(PhoneNumber::new)
                        .flatMap(from -> words.map(said -> new IncomingText(key, from, said, saidAt))),
                Optional.ofNullable(row.getString("request")).map(ReferenceNumber::new),
                RequestRowMapper.instant(row, "taken_at"));
    }
}
