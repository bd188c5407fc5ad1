package frontdesk.adapters.accesscodes;

import frontdesk.domain.casefile.CaseParty;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of codes. Each call is part of its caller's transaction. */
@Component
class AccessCodeRepository {
    private final JdbcClient database;
    private final InstantSource clock;

    AccessCodeRepository(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Voids whatever code the party has in force. */
    void voidCodeOf(CaseParty party) {
        database.sql("update access_code set state = 'VOID', in_force = null, settled_at = :now"
                        + " where in_force = :inForce")
                .param("now", stamp(clock.instant()))
                .param("inForce", inForce(party))
                .update();
    }

    /** Voids the code that was made for this request; false where it is not in force. */
    boolean voidCodeOf(ReferenceNumber request) {
        return database.sql("update access_code set state = 'VOID', in_force = null, settled_at = :now"
                                + " where request = :request and state = 'IN_FORCE'")
                        .param("now", stamp(clock.instant()))
                        .param("request", request.value())
                        .update()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where another node has just made one for the party */
    void add(CaseParty party, ReferenceNumber request, String keyId, String hash, Instant expiresAt) {
        database.sql("insert into access_code (receipt_number, party, request, key_id, code_hash, in_force, state,"
                        + " issued_at, expires_at) values (:receipt, :party, :request, :keyId, :hash, :inForce,"
                        + " 'IN_FORCE', :now, :expiresAt)")
                .param("receipt", party.receiptNumber().value())
                .param("party", party.role().name())
                .param("request", request.value())
                .param("keyId", keyId)
                .param("hash", hash)
                .param("inForce", inForce(party))
                .param("now", stamp(clock.instant()))
                .param("expiresAt", stamp(expiresAt))
                .update();
    }

    List<AccessCodeRow> inForce(ReceiptNumber receiptNumber) {
        return database.sql("select * from access_code where receipt_number = :receipt and state = 'IN_FORCE'")
                .param("receipt", receiptNumber.value())
                .query(AccessCodeRow::read)
                .list();
    }

    /** Keeps the code to the caller until their transaction ends; false where it was used or voided meanwhile. */
    boolean holds(AccessCodeRow code) {
        return database.sql("select id from access_code where id = :id and state = 'IN_FORCE' for update")
                .param("id", code.id())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void use(AccessCodeRow code) {
        database.sql("update access_code set state = 'USED', in_force = null, settled_at = :now where id = :id")
                .param("now", stamp(clock.instant()))
                .param("id", code.id())
                .update();
    }

    /** How many codes can still be redeemed, by the id of the key that this needs. */
    Map<String, Integer> inForceByKey() {
        return database
                .sql("select key_id, count(*) as codes from access_code"
                        + " where state = 'IN_FORCE' and expires_at > :now group by key_id")
                .param("now", stamp(clock.instant()))
                .query((row, number) -> Map.entry(row.getString("key_id"), row.getInt("codes")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The state of the code that was made last for this request. */
    Optional<String> newestOf(ReferenceNumber request) {
        return database.sql("select state from access_code where request = :request order by id desc"
                        + " fetch first 1 rows only")
                .param("request", request.value())
                .query(String.class)
                .optional();
    }

    private static String inForce(CaseParty party) {
        return party.receiptNumber().value() + "/" + party.role();
    }

    private static OffsetDateTime stamp(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A code in force, as far as it is on record. */
    record AccessCodeRow(long id, Role party, String keyId, String hash, Instant expiresAt) {
        static AccessCodeRow read(ResultSet row, int number) throws SQLException {
            return new AccessCodeRow(
                    row.getLong("id"),
                    Role.valueOf(row.getString("party")),
                    row.getString("key_id"),
                    row.getString("code_hash"),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant());
        }

        /**
         * Whether it is the code with one of these hashes, and can be redeemed now. Takes the same time however much of
         * a hash is right.
         *
         * @param hashes by the id of their key
         */
        boolean isOpenedBy(Map<String, String> hashes, Instant now) {
            boolean fits = MessageDigest.isEqual(bytes(hashes.getOrDefault(keyId, "")), bytes(hash));
            return fits & now.isBefore(expiresAt);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }
}
