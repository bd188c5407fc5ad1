package frontdesk.demo;

import frontdesk.engine.clock.ClockOffsetStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
    public Duration lead(Instant realNow) {
        return stored().orElseGet(() -> first(realNow));
    }

    Duration lead() {
        return stored().orElse(Duration.ZERO);
    }

    /** Moves the lead forward; where another node has moved it further meanwhile, that stands. */
    void raiseTo(Duration lead) {
        database.sql("update demo_clock set lead_millis = :lead where id = 1 and lead_millis < :lead")
                .param("lead", lead.toMillis())
                .update();
    }

    /** Lets one node at a time do something; for as long as the caller's transaction lasts. */
    public void lock() {
        database.sql("select lead_millis from demo_clock where id = 1 for update")
                .query(Long.class)
                .single();
    }

    private Duration first(Instant realNow) {
        Duration lead = settings.firstMoment()
                .map(moment -> Duration.between(realNow, moment))
                .orElse(Duration.ZERO);
        try {
            database.sql("insert into demo_clock (id, lead_millis) values (1, :lead)")
                    .param("lead", lead.toMillis())
                    .update();
        } catch (DuplicateKeyException startedElsewhere) {
            return lead();
        }
        return lead;
    }

    private Optional<Duration> stored() {
        return database.sql("select lead_millis from demo_clock where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }
}
