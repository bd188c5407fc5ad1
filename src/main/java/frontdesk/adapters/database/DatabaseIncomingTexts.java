package frontdesk.adapters.database;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.IncomingText;
import frontdesk.ports.IncomingTexts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Incoming texts in a table, whose primary key decides which delivery of the same one is the first. */
@Repository
class DatabaseIncomingTexts implements IncomingTexts {
    private final JdbcClient database;
    private final InstantSource clock;
    private final Savepoints savepoints;

    DatabaseIncomingTexts(JdbcClient database, InstantSource clock, Savepoints savepoints) {
        this.database = database;
        this.clock = clock;
        this.savepoints = savepoints;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Boolean> before(IncomingText text) {
        try {
            savepoints.within(() -> insert(text));
            return Optional.empty();
        } catch (DuplicateKeyException cameBefore) {
            return database.sql("select matched from incoming_text where id = :id")
                    .param("id", text.id())
                    .query(Boolean.class)
                    .optional();
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(IncomingText text, Optional<ReferenceNumber> request) {
        database.sql("update incoming_text set matched = :matched, request = :request where id = :id")
                .param("matched", request.isPresent())
                .param("request", request.map(ReferenceNumber::value).orElse(null))
                .param("id", text.id())
                .update();
    }

    private void insert(IncomingText text) {
        database.sql("insert into incoming_text (id, phone, said_at, taken_at, matched)"
                        + " values (:id, :phone, :saidAt, :now, false)")
                .param("id", text.id())
                .param("phone", text.from().value())
                .param("saidAt", text.saidAt().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
