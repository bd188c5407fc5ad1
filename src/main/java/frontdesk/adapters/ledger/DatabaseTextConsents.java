package frontdesk.adapters.ledger;

import frontdesk.domain.PhoneNumber;
import frontdesk.ports.IncomingText;
import frontdesk.ports.TextConsents;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of texts, each word of theirs a row; the last one counts. */
@Component
class DatabaseTextConsents implements TextConsents {
    private final JdbcClient database;
    private final InstantSource clock;

    DatabaseTextConsents(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean isOptedOut(PhoneNumber phone) {
        return database.sql("select wants from text_consent where phone = :phone order by id desc limit 1")
                .param("phone", phone.value())
                .query(Boolean.class)
                .optional()
                .filter(wants -> !wants)
                .isPresent();
    }

    @Override
    public boolean optOut(IncomingText text) {
        boolean isNew = !isOptedOut(text.from());
        note(text, false);
        return isNew;
    }

    @Override
    public boolean optIn(IncomingText text) {
        boolean isNew = isOptedOut(text.from());
        note(text, true);
        return isNew;
    }

    private void note(IncomingText text, boolean wants) {
        database.sql("insert into text_consent (phone, wants, words, text_id, said_at, taken_at)"
                        + " values (:phone, :wants, :words, :textId, :saidAt, :now)")
                .param("phone", text.from().value())
                .param("wants", wants)
                .param("words", text.words())
                .param("textId", text.id())
                .param("saidAt", text.saidAt().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
