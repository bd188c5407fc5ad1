package frontdesk.flows.textaheadcallback.random;

import frontdesk.FrontdeskApplication;
import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import frontdesk.support.RunningFrontdesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The same as {@link AnyOrderTest}, on PostgreSQL, while the node is killed (SIGKILL) again and again with its jobs under
 * way, and another one takes its place. It takes the same settings; 20,000 texts are 160 worlds of 24 customers.
 */
class AnyOrderThroughCrashesIT {
    private static final int CUSTOMERS = Integer.getInteger("frontdesk.customers", 3);
    private static final int WORLDS = Integer.getInteger("frontdesk.worlds", 1);

    private final String url = PostgreSqlServer.freshDatabase();
    private final BusinessCalendar callbacks =
            new BusinessCalendar(ZoneId.of("America/New_York"), LocalTime.of(7, 0), LocalTime.of(18, 30), day -> false);
    private NodeProcess node = start(0);

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void everyPromiseHoldsThoughNodesDie() {
        long first = Long.getLong("frontdesk.seed", ThreadLocalRandom.current().nextLong());
        RandomWorlds worlds = new RandomWorlds(
                node.port(), JdbcClient.create(new DriverManagerDataSource(url)), callbacks, this::crash);
        for (long seed = first; seed < first + WORLDS; seed++) {
            worlds.promisesHold(seed, CUSTOMERS);
        }
    }

    private void crash() {
        int port = node.port();
        node.close();
        node = start(port);
    }

    private NodeProcess start(int port) {
        try {
            return NodeProcess.startAt(
                    port,
                    FrontdeskApplication.class,
                    "--spring.datasource.url=" + url,
                    "--frontdesk.demo.enabled=true",
                    "--frontdesk.demo.start-at=" + RunningFrontdesk.TUESDAY_MORNING,
                    "--frontdesk.notify.reply-token=" + RunningFrontdesk.GATEWAY_TOKEN,
                    "--camunda.bpm.job-execution.lock-time-in-millis=8000",
                    "--frontdesk.delivery.longest-send=4s");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
