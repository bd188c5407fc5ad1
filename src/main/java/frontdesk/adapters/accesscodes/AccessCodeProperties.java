package frontdesk.adapters.accesscodes;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How access codes are kept.
 *
 * @param keys the secrets that codes are hashed with: new codes by the first one, and codes in letters that are still
 *     on their way by all of them
 * @param validDays through how many days after the day on which it was made a code can be redeemed
 * @param wrongTries how many wrong tries a receipt number has
 * @param lockedFor how long it is locked after these; also after how long wrong tries are forgotten
 */
@ConfigurationProperties("frontdesk.access-codes")
record AccessCodeProperties(
        @DefaultValue List<Key> keys,
        @DefaultValue("90") int validDays,
        @DefaultValue("5") int wrongTries,
        @DefaultValue("1h") Duration lockedFor) {
    /**
     * A secret to hash codes with.
     *
     * @param id stands beside each hash; a key that is replaced keeps it
     */
    record Key(
            @DefaultValue("") String id, @DefaultValue("") String secret) {
        /** Without the secret, so that a log never shows it. */
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}
