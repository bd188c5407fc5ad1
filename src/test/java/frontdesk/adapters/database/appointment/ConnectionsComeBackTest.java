package frontdesk.adapters.database.appointment;

import static frontdesk.adapters.database.appointment.BookFixture.NOW;
import static frontdesk.support.fixture.OfficeFixture.washington;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import frontdesk.support.database.MigratedDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Prevents that everybody who looks at an office's slots keeps a connection, until none is left for anybody. */
class ConnectionsComeBackTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Test
    void lookingAtSlotsTakesNoConnectionAway() {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(MigratedDatabase.onH2().dataSource());
        settings.setMaximumPoolSize(1);
        settings.setConnectionTimeout(1000);
        try (HikariDataSource poolOfOne = new HikariDataSource(settings)) {
            BookFixture fixture = new BookFixture(new MigratedDatabase(poolOfOne), InstantSource.fixed(NOW));
            fixture.offices.put(washington());

            fixture.book.slots("WAS", TUESDAY, TUESDAY);
            fixture.book.nextFree("WAS", NOW, 5);

            assertThat(poolOfOne.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }
}
