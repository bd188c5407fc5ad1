package frontdesk.adapters.accesscodes;

import frontdesk.adapters.accesscodes.AccessCodeProperties.Key;
import frontdesk.ports.failure.StartupException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that codes are hashed with. The demo has one that everybody can read here, as everybody knows the demo's
 * passwords; anywhere else a missing key ends the start.
 */
@Component
class HashKeys {
    private static final int SHORTEST = 32;
    private static final int LONGEST_ID = 64;
    private static final String PROPERTY = "frontdesk.access-codes.keys";
    private static final String REMEDY = "Set " + PROPERTY + "[0].id, such as 2026, and " + PROPERTY
            + "[0].secret to at least " + SHORTEST + " random characters (openssl rand -base64 32).";
    private static final Key DEMO = new Key("demo", "everybody-may-know-the-key-of-the-demo");

    private final List<Key> keys;

    HashKeys(AccessCodeProperties settings, @Value("${frontdesk.demo.enabled:false}") boolean demo) {
        keys = settings.keys().isEmpty() && demo ? List.of(DEMO) : settings.keys();
        check();
    }

    /** The one for new codes. */
    Key current() {
        return keys.get(0);
    }

    /** Every key by which a code may have been hashed. */
    List<Key> all() {
        return keys;
    }

    private void check() {
        if (keys.isEmpty()) {
            throw new StartupException("There is no key for access codes: " + PROPERTY + " is empty.", REMEDY);
        }
        if (keys.stream().map(Key::id).distinct().count() < keys.size()) {
            throw new StartupException("Two keys in " + PROPERTY + " have the same id.", "Give each an id of its own.");
        }
        for (int index = 0; index < keys.size(); index++) {
            check(keys.get(index), PROPERTY + "[" + index + "]");
        }
    }

    private static void check(Key key, String property) {
        if (key.id().isBlank() || key.id().length() > LONGEST_ID) {
            throw new StartupException(property + ".id does not have 1 to " + LONGEST_ID + " characters.", REMEDY);
        }
        if (key.secret().length() < SHORTEST) {
            throw new StartupException(property + ".secret is shorter than " + SHORTEST + " characters.", REMEDY);
        }
    }
}
