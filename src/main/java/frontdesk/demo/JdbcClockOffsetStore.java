package frontdesk.demo;

import frontdesk.engine.clock.ClockOffsetStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the demo's clock is ahead of real time, in the database that all nodes share and a restart finds again. */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
@DependsOnDatabaseInitialization
public class JdbcClockOffsetStore implements ClockOffsetStore {
    private final JdbcClient database;
    private final DemoProperties settings;

    JdbcClockOffsetStore(JdbcClient database, DemoProperties settings) {
        this.database = database;
        this.settings = settings;
    }

    @Override
    public Duration offset(Instant realNow) {
        return stored().orElseGet(() -> first(realNow));
    }

    Duration offset() {
        return stored().orElse(Duration.ZERO);
    }

    /** Moves the offset forward; where another node has moved it further meanwhile, that stands. */
    void raiseTo(Duration offset) {
        database.sql("update demo_clock set lead_millis = :offset where id = 1 and lead_millis < :offset")
                .param("offset", offset.toMillis())
                .update();
    }

    /** Lets one node at a time do something; for as long as the caller's transaction lasts. */
    public void lock() {
        database.sql("select lead_millis from demo_clock where id = 1 for update")
                .query(Long.class)
                .single();
    }

    private Duration first(Instant realNow) {
        Duration offset = settings.firstMoment()
                .map(moment -> Duration.between(realNow, moment))
                .orElse(Duration.ZERO);
        try {
            database.sql("insert into demo_clock (id, lead_millis) values (1, :offset)")
                    .param("offset", offset.toMillis())
                    .update();
        } catch (DuplicateKeyException startedElsewhere) {
            return offset();
        }
        return offset;
    }

    private Optional<Duration> stored() {
        return database.sql("select lead_millis from demo_clock where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    /** @param startAt what the clock shows at the first start on a new database; null for the real time */
    @ConfigurationProperties("frontdesk.demo")
    record DemoProperties(Instant startAt) {
        Optional<Instant> firstMoment() {
            return Optional.ofNullable(startAt);
        }
    }
}
