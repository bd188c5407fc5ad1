package frontdesk.adapters.ledger;

import frontdesk.domain.PhoneNumber;
import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.SentTexts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up in the ledger whom a text from a number answers: one indexed question, however many wait for a reply. */
@Component
class LedgerTexts implements SentTexts {
    private final JdbcClient database;

    LedgerTexts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ReferenceNumber> requestsTexted(PhoneNumber phone, int atMost) {
        return database.sql("""
                        select request from notification
                         where address = :phone and channel = 'TEXT' and request is not null and tried_at is not null
                         group by request order by max(tried_at) desc fetch first :most rows only""").param("phone", phone.value()).param("most", atMost).query(String.class).list().stream()
                .map(ReferenceNumber::new)
                .toList();
    }
}
