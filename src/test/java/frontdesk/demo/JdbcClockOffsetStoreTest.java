package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.demo.JdbcClockOffsetStore.DemoProperties;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class JdbcClockOffsetStoreTest {
    private static final Instant REAL_NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant A_WEEK_LATER = Instant.parse("2026-11-30T15:00:00Z");

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .addScript("db/migration/V6__local_inbox_and_clock.sql")
            .build();

    @AfterEach
    void throwItAway() {
        database.shutdown();
    }

    @Test
    void aNewDatabaseStartsAtTheMomentAskedFor() {
        assertThat(node(A_WEEK_LATER).offset(REAL_NOW)).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void withoutAMomentItStartsInRealTime() {
        assertThat(node(null).offset(REAL_NOW)).isZero();
    }

    @Test
    void aRestartGoesOnFromWhereItWasWhateverItIsAskedFor() {
        node(null).offset(REAL_NOW);
        node(null).raiseTo(Duration.ofDays(3));

        assertThat(node(A_WEEK_LATER).offset(REAL_NOW)).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void ofTwoMovesTheFartherOneStands() {
        node(null).offset(REAL_NOW);
        node(null).raiseTo(Duration.ofDays(3));
        node(null).raiseTo(Duration.ofDays(2));

        assertThat(node(null).offset()).isEqualTo(Duration.ofDays(3));
    }

    private JdbcClockOffsetStore node(Instant startAt) {
        return new JdbcClockOffsetStore(JdbcClient.create(database), new DemoProperties(startAt));
    }
}
