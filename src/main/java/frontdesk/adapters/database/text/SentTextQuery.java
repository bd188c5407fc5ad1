package frontdesk.adapters.database.text;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.text.SentTexts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up in the delivery log whom a text from a number answers: one indexed question, however many wait for a reply. A
 * question counts as asked from its first try on, since a gateway may have taken it without saying so.
 */
@Component
class SentTextQuery implements SentTexts {
    private static final String TEXTS = " from notification where address = :phone and channel = 'TEXT'"
            + " and request is not null and tried_at is not null";

    private static final String OPEN =
            " and request in (select reference_number from request where status not in ('COMPLETED', 'CLOSED'))";

    private final JdbcClient database;

    SentTextQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ReferenceNumber> openRequestsTexted(PhoneNumber phone, Instant moment) {
        return requestsTexted(phone, moment, OPEN);
    }

    @Override
    public List<ReferenceNumber> openRequestsTextedBefore(PhoneNumber phone, Instant moment) {
        return requestsTexted(phone, moment, OPEN + " and written_at <= :moment");
    }

    @Override
    public Optional<ReferenceNumber> requestTextedLast(PhoneNumber phone, Instant moment) {
        return requestsTexted(phone, moment, "").stream().findFirst();
    }

    private List<ReferenceNumber> requestsTexted(PhoneNumber phone, Instant moment, String which) {
        return database
                .sql("select request" + TEXTS + which + " group by request"
                        + " order by max(case when written_at <= :moment then tried_at end) desc nulls last,"
                        + " max(tried_at) desc")
                .param("phone", phone.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .map(ReferenceNumber::new)
                .toList();
    }

    @Override
    public Optional<Instant> firstTextTo(PhoneNumber phone) {
        return database.sql("select written_at" + TEXTS + " order by written_at fetch first 1 rows only")
                .param("phone", phone.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public boolean haveReached(ReferenceNumber request) {
        return database.sql("select count(*) from notification where request = :request and channel = 'TEXT'"
                                + " and state in ('SENDING', 'UNKNOWN', 'SENT', 'DELIVERED')")
                        .param("request", request.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<Instant> lastAsked(ReferenceNumber request, String template) {
        return database.sql("select written_at from notification where request = :request and template = :template"
                        + " and tried_at is not null order by written_at desc fetch first 1 rows only")
                .param("request", request.value())
                .param("template", template)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
