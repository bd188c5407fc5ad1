package frontdesk.adapters.database.request;

import frontdesk.adapters.database.NestedTransaction;
import frontdesk.adapters.database.Sha256;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.ports.request.Requests.Receipt;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes new requests. Whether the same is open already is decided by a unique index: of two that come at the same
 * moment, the second waits until the first's transaction has ended, and then finds it. Keys are written in their order,
 * so that two requests which share several never wait for each other crosswise.
 */
@Component
class RequestInserter {
    /** A number drawn twice is a one in 10^12 affair; so many in a row are a broken source of randomness. */
    private static final int DRAWS = 3;

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final NestedTransaction savepoints;

    RequestInserter(JdbcClient jdbc, RandomGenerator random, NestedTransaction savepoints) {
        this.jdbc = jdbc;
        this.random = random;
        this.savepoints = savepoints;
    }

    Receipt receive(NewRequest request, OffsetDateTime now) {
        Set<String> openKeys = hashed(request.openKeys());
        for (int draw = 1; draw <= DRAWS; draw++) {
            Optional<ReferenceNumber> open = open(openKeys);
            if (open.isPresent()) {
                return new Receipt.AlreadyOpen(open.get());
            }
            ReferenceNumber reference = ReferenceNumber.next(request.prefix(), random);
            if (isWritten(reference, request, openKeys, now)) {
                return new Receipt.Received(reference);
            }
        }
        throw new IllegalStateException("No new reference number after " + DRAWS + " draws");
    }

    /** Whether the request, which was at its end, is open again with these keys: nothing else that is open has any. */
    boolean isOpenAgain(ReferenceNumber reference, Set<String> openKeys, OffsetDateTime now) {
        try {
            savepoints.within(() -> hashed(openKeys).forEach(key -> insertOpenKey(reference, key)));
        } catch (DuplicateKeyException askedAgain) {
            return false;
        }
        jdbc.sql("update request set outcome = null, status = :status, process_instance_id = null, updated_at = :now"
                        + " where reference_number = :reference")
                .param("status", RequestStatus.RECEIVED.name())
                .param("now", now)
                .param("reference", reference.value())
                .update();
        return true;
    }

    private static Set<String> hashed(Set<String> openKeys) {
        return openKeys.stream().map(Sha256::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<ReferenceNumber> open(Set<String> openKeys) {
        return openKeys.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                select reference_number from request_open_key where open_key in (:keys)
                                 order by reference_number fetch first row only""")
                        .param("keys", openKeys)
                        .query(String.class)
                        .optional()
                        .map(ReferenceNumber::new);
    }

    private boolean isWritten(ReferenceNumber reference, NewRequest request, Set<String> openKeys, OffsetDateTime now) {
        try {
            savepoints.within(() -> {
                insert(reference, request, now);
                openKeys.forEach(key -> insertOpenKey(reference, key));
            });
            request.facts().forEach((name, value) -> insertFact(reference, Map.entry(name, value)));
            RequestKeys.insert(jdbc, List.of(RequestKeys.Owner.of(reference, request.requester())));
            return true;
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
    }

    private void insert(ReferenceNumber reference, NewRequest request, OffsetDateTime now) {
        Requester requester = request.requester();
        jdbc.sql("""
                        insert into request (reference_number, kind, status, requester_role, requester_name,
                            requester_email, requester_phone, requester_language, received_at, updated_at,
                            is_protected)
                        values (:reference, :kind, :status, :role, :name, :email, :phone, :language, :now, :now,
                            :protected)""")
                .param("reference", reference.value())
                .param("kind", request.kind())
                .param("status", RequestStatus.RECEIVED.name())
                .param("role", requester.role().name())
                .param("name", requester.name())
                .param("email", requester.email().orElse(null))
                .param("phone", requester.phone().map(PhoneNumber::value).orElse(null))
                .param("language", requester.language().code())
                .param("now", now)
                .param("protected", request.isProtected())
                .update();
    }

    private void insertOpenKey(ReferenceNumber reference, String key) {
        jdbc.sql("insert into request_open_key (open_key, reference_number) values (:key, :reference)")
                .param("key", key)
                .param("reference", reference.value())
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
