package frontdesk.adapters.ledger;

import frontdesk.domain.PhoneNumber;
import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.SentTexts;
import java.util.List;
import java.util.Optional;
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
    public List<ReferenceNumber> openRequestsTexted(PhoneNumber phone) {
        return database.sql("""
                        select notification.request from notification
                          join request on request.reference_number = notification.request
                         where notification.address = :phone and notification.channel = 'TEXT'
                           and notification.tried_at is not null and request.status not in ('COMPLETED', 'CLOSED')
                         group by notification.request order by max(notification.tried_at) desc""").param("phone", phone.value()).query(String.class).list().stream()
                .map(ReferenceNumber::new)
                .toList();
    }

    @Override
    public Optional<ReferenceNumber> requestTextedLast(PhoneNumber phone) {
        return database.sql("""
                        select request from notification
                         where address = :phone and channel = 'TEXT' and request is not null and tried_at is not null
                         order by tried_at desc fetch first row only""")
                .param("phone", phone.value())
                .query(String.class)
                .optional()
                .map(ReferenceNumber::new);
    }
}
