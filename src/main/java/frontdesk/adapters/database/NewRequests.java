package frontdesk.adapters.database;

import frontdesk.domain.PhoneNumber;
import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.domain.Requester;
import frontdesk.ports.Requests.NewRequest;
import frontdesk.ports.Requests.Receipt;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes new requests. Whether the same is open already is decided by a unique index: of two that come at the same
 * moment, the second waits until the first's transaction has ended, and then finds it.
 */
@Component
class NewRequests {
    /** A number drawn twice is a one in 10^12 affair; so many in a row are a broken source of randomness. */
    private static final int DRAWS = 3;

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final Savepoints savepoints;

    NewRequests(JdbcClient jdbc, RandomGenerator random, Savepoints savepoints) {
        this.jdbc = jdbc;
        this.random = random;
        this.savepoints = savepoints;
    }

    Receipt receive(NewRequest request, OffsetDateTime now) {
        Optional<String> openKey = request.openKey().map(Hash::of);
        for (int draw = 1; draw <= DRAWS; draw++) {
            Optional<ReferenceNumber> open = openKey.flatMap(this::open);
            if (open.isPresent()) {
                return new Receipt.AlreadyOpen(open.get());
            }
            ReferenceNumber reference = ReferenceNumber.next(request.prefix(), random);
            if (isWritten(reference, request, openKey, now)) {
                return new Receipt.Received(reference);
            }
        }
        throw new IllegalStateException("No new reference number after " + DRAWS + " draws");
    }

    private Optional<ReferenceNumber> open(String openKey) {
        return jdbc.sql("select reference_number from request where open_key = :key")
                .param("key", openKey)
                .query(String.class)
                .optional()
                .map(ReferenceNumber::new);
    }

    private boolean isWritten(
            ReferenceNumber reference, NewRequest request, Optional<String> openKey, OffsetDateTime now) {
        try {
            savepoints.within(() -> insert(reference, request, openKey, now));
            request.facts().forEach((name, value) -> insertFact(reference, Map.entry(name, value)));
            return true;
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
    }

    private void insert(ReferenceNumber reference, NewRequest request, Optional<String> openKey, OffsetDateTime now) {
        Requester requester = request.requester();
        jdbc.sql("""
                        insert into request (reference_number, kind, status, requester_role, requester_name,
                            requester_email, requester_phone, requester_language, open_key, received_at, updated_at)
                        values (:reference, :kind, :status, :role, :name, :email, :phone, :language, :key, :now, :now)""")
                .param("reference", reference.value())
                .param("kind", request.kind())
                .param("status", RequestStatus.RECEIVED.name())
                .param("role", requester.role().name())
                .param("name", requester.name())
                .param("email", requester.email().orElse(null))
                .param("phone", requester.phone().map(PhoneNumber::value).orElse(null))
                .param("language", requester.language().code())
                .param("key", openKey.orElse(null))
                .param("now", now)
                .update();
    }

    private void insertFact(ReferenceNumber reference, Map.Entry<String, String> fact) {
        jdbc.sql("insert into request_fact (reference_number, name, text_value) values (:reference, :name, :value)")
                .param("reference", reference.value())
                .param("name", fact.getKey())
                .param("value", fact.getValue())
                .update();
    }
}
