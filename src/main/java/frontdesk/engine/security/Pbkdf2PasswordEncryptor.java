package frontdesk.engine.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords as PBKDF2 hashes, which cost a thief of the database some 100 ms a guess where the engine's own
 * salted SHA-512 costs a microsecond. HTTP Basic brings the password with every request, so what has been proven once
 * is remembered: as a keyed digest over password and stored hash, which is of no use outside this process and stops
 * matching the moment the stored hash changes. Wrong passwords are never remembered.
 */
@Component
class Pbkdf2PasswordEncryptor implements PasswordEncryptor {
    private static final String DIGEST = "HmacSHA256";
    private static final int REMEMBERED = 1_000;

    private static final int SALT_BYTES = 16;
    private static final String NO_SECRET = "";

    /** Salt and hash in hex digits; no password is known that has it. */
    private static final String HASH_OF_NOTHING = "0".repeat(2 * (SALT_BYTES + 32));

    /** What stands before a hash says what it cost; hashes without it were made with this many iterations. */
    private static final int ITERATIONS_UNSAID = 310_000;

    private static final char BEHIND_ITERATIONS = '$';

    private final int iterations;
    private final SecretKeySpec key =
            new SecretKeySpec(KeyGenerators.secureRandom(32).generateKey(), DIGEST);
    private final Set<String> proven = Collections.synchronizedSet(Collections.newSetFromMap(new LatestOnly()));

    /** @param iterations of new hashes; hashes made with another number stay valid */
    Pbkdf2PasswordEncryptor(@Value("${frontdesk.passwords.iterations}") int iterations) {
        this.iterations = iterations;
    }

    @Override
    public String encrypt(String password) {
        return iterations + "" + BEHIND_ITERATIONS + encoder(iterations).encode(password);
    }

    /** Whether this password has been found right for this hash before; costs nothing. */
    boolean isProven(String password, String encrypted) {
        return proven.contains(proof(password, encrypted));
    }

    /** Takes as long as a check of a new hash; for accounts that do not exist, so that they cannot be told by the time. */
    void checkNothing(String password) {
        encoder(iterations).matches(password, HASH_OF_NOTHING);
    }

    @Override
    public boolean check(String password, String encrypted) {
        if (isProven(password, encrypted)) {
            return true;
        }
        int behind = encrypted.indexOf(BEHIND_ITERATIONS);
        int cost = behind < 0 ? ITERATIONS_UNSAID : Integer.parseInt(encrypted.substring(0, behind));
        boolean matches = encoder(cost).matches(password, encrypted.substring(behind + 1));
        if (matches) {
            proven.add(proof(password, encrypted));
        }
        return matches;
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2";
    }

    private static Pbkdf2PasswordEncoder encoder(int iterations) {
        return new Pbkdf2PasswordEncoder(
                NO_SECRET, SALT_BYTES, iterations, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }

    private String proof(String password, String encrypted) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            mac.update(encrypted.getBytes(StandardCharsets.UTF_8));
            // A hash is hex digits: what follows a zero byte can only be the password.
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DIGEST, e);
        }
    }

    private static final class LatestOnly extends LinkedHashMap<String, Boolean> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
