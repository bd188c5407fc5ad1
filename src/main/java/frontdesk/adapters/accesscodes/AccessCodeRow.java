package frontdesk.adapters.accesscodes;

import frontdesk.domain.request.Requester.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

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
     * Whether it is the code with one of these hashes, and can be redeemed now. Takes the same time however much of a
     * hash is right.
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
