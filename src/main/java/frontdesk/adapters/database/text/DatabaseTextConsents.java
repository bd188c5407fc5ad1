package frontdesk.adapters.database.text;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.text.IncomingText;
import frontdesk.ports.text.TextConsents;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of texts, each word of theirs a row; the one that was written last counts, however it was delivered. */
@Component
public class DatabaseTextConsents implements TextConsents {
    private final JdbcClient database;
    private final InstantSource clock;

    DatabaseTextConsents(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean isOptedOut(PhoneNumber phone) {
        return database.sql("select wants from text_consent where phone = :phone"
                        + " order by said_at desc, id desc limit 1")
                .param("phone", phone.value())
                .query(Boolean.class)
                .optional()
                .filter(wants -> !wants)
                .isPresent();
    }

    @Override
    public boolean optOut(IncomingText text) {
        return said(text, false);
    }

    @Override
    public boolean optIn(IncomingText text) {
        return said(text, true);
    }

    /** Whether it changes anything: something later may have been heard already. */
    private boolean said(IncomingText text, boolean wants) {
        boolean wasOptedOut = isOptedOut(text.from());
        note(text, wants);
        return wasOptedOut != isOptedOut(text.from());
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
