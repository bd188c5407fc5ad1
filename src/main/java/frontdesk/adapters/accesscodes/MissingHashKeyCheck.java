package frontdesk.adapters.accesscodes;

import frontdesk.adapters.accesscodes.AccessCodeProperties.Key;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Tells operators, at each start, of codes in people's letters that no configured key opens any more: nobody else would
 * notice before the people do.
 */
@Component
class MissingHashKeyCheck implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(MissingHashKeyCheck.class);

    private final AccessCodeRepository codes;
    private final HashKeys keys;

    MissingHashKeyCheck(AccessCodeRepository codes, HashKeys keys) {
        this.codes = codes;
        this.keys = keys;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        unopened()
                .forEach((key, count) -> LOG.warn(
                        "{} access codes that are still valid need the key '{}', which frontdesk.access-codes.keys does"
                                + " not have; keep a replaced key there until its last code has expired",
                        count,
                        key));
    }

    /** How many codes no key opens, by the id of the key that is missing. */
    Map<String, Integer> unopened() {
        Map<String, Integer> inForce = new HashMap<>(codes.inForceByKey());
        keys.all().stream().map(Key::id).forEach(inForce::remove);
        return inForce;
    }
}
