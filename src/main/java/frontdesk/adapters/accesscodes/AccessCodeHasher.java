package frontdesk.adapters.accesscodes;

import frontdesk.adapters.accesscodes.AccessCodeProperties.Key;
import frontdesk.domain.casefile.AccessCode;
import frontdesk.domain.casefile.ReceiptNumber;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * What is kept of a code: HMAC-SHA-256 over the receipt number and the code. Without the key, a copy of the database is
 * of no use to whoever tries all codes; the receipt number keeps equal codes of two cases apart.
 */
@Component
class AccessCodeHasher {
    private static final String ALGORITHM = "HmacSHA256";
    /** No code looks so; what is no code at all is hashed all the same, so that it takes as long. */
    private static final String NO_CODE = "";

    private final HashKeys keys;

    AccessCodeHasher(HashKeys keys) {
        this.keys = keys;
    }

    /** Which key new codes are hashed with. */
    String currentKey() {
        return keys.current().id();
    }

    String byCurrentKey(ReceiptNumber receiptNumber, AccessCode code) {
        return hash(keys.current(), receiptNumber, code.characters());
    }

    /** The hash of what a person typed, by the id of each key. */
    Map<String, String> byEveryKey(ReceiptNumber receiptNumber, Optional<AccessCode> code) {
        String characters = code.map(AccessCode::characters).orElse(NO_CODE);
        return keys.all().stream().collect(Collectors.toMap(Key::id, key -> hash(key, receiptNumber, characters)));
    }

    private static String hash(Key key, ReceiptNumber receiptNumber, String characters) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            String whole = receiptNumber.value() + "/" + characters;
            return HexFormat.of().formatHex(mac.doFinal(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}
