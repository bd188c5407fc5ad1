package frontdesk.flows.textaheadcallback.random;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.support.RunningFrontdesk;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever happens in whatever order, a callback ends once and nobody is texted too often, at night or against their
 * will. Texts come in both languages, late, twice in any order and in the forms of three gateways, while cases or the
 * whole flow are suspended; each is kept and has its effect. {@code -Dfrontdesk.seed=} plays one world again,
 * {@code -Dfrontdesk.worlds=} more of them one after the other, {@code -Dfrontdesk.customers=} a larger one.
 */
@RunningFrontdesk
class AnyOrderTest {
    private static final int CUSTOMERS = Integer.getInteger("frontdesk.customers", 12);
    private static final int WORLDS = Integer.getInteger("frontdesk.worlds", 1);

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    @Autowired
    private JdbcClient database;

    @Test
    void everyPromiseHoldsWhateverHappensInWhateverOrder() {
        long first = Long.getLong("frontdesk.seed", ThreadLocalRandom.current().nextLong());
        RandomWorlds worlds = new RandomWorlds(port, database, calendars.ofCallbacks(), () -> {});
        for (long seed = first; seed < first + WORLDS; seed++) {
            worlds.promisesHold(seed, CUSTOMERS);
        }
    }
}
