package frontdesk.adapters.delivery.answer;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.delivery.answer.AnswerPlaces.AnswerProperties;
import frontdesk.adapters.delivery.answer.AnswerPlaces.OfDay;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.support.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How many automatic answers there are, also where two hundred texts ask for them in the same second. */
class AnswerPlacesTest {
    private static final PhoneNumber PHONE = new PhoneNumber("+12025550123");
    private static final int UNKNOWN_A_DAY = 5;

    private final DataSource database = migrated();
    private final PlatformTransactionManager manager = new JdbcTransactionManager(database);
    private final TransactionTemplate transactions = new TransactionTemplate(manager);
    private Instant now = Instant.parse("2026-12-01T15:00:00Z");
    private final AnswerPlaces places =
            new AnswerPlaces(JdbcClient.create(database), () -> now, manager, new AnswerProperties(UNKNOWN_A_DAY));

    @Test
    void twentyTextsAtTheSameMomentBringThreeAnswers() {
        assertThat(AtOnce.all(Collections.nCopies(20, PHONE), this::takes))
                .filteredOn(taken -> taken)
                .hasSize(3);
        assertThat(takes(new PhoneNumber("+12025550124"))).isTrue();
    }

    @Test
    void anAnswerFreesItsPlaceADayLater() {
        assertThat(takes(PHONE)).isTrue();
        now = now.plus(Duration.ofHours(23));
        assertThat(takes(PHONE)).isTrue();
        assertThat(takes(PHONE)).isTrue();
        assertThat(takes(PHONE)).isFalse();

        now = now.plus(Duration.ofHours(1));
        assertThat(takes(PHONE)).isTrue();
        assertThat(takes(PHONE)).isFalse();
    }

    @Test
    void theSilenceOfANumberIsToldOnceADay() {
        assertThat(isToldOf(PHONE)).isTrue();
        assertThat(isToldOf(PHONE)).isFalse();

        now = now.plus(Duration.ofDays(1));
        assertThat(isToldOf(PHONE)).isTrue();
    }

    @Test
    void aHundredNumbersOfACostlyRangeDoNotBringAHundredTexts() {
        assertThat(IntStream.range(0, 100).mapToObj(number -> takesOneOfToday()))
                .startsWith(OfDay.TAKEN)
                .containsOnlyOnce(OfDay.FIRST_SILENCE)
                .filteredOn(OfDay.TAKEN::equals)
                .hasSize(UNKNOWN_A_DAY);

        now = now.plus(Duration.ofDays(1));
        assertThat(takesOneOfToday()).isEqualTo(OfDay.TAKEN);
    }

    private boolean takes(PhoneNumber phone) {
        return transactions.execute(status -> places.takeOneOf(phone));
    }

    private boolean isToldOf(PhoneNumber phone) {
        return transactions.execute(status -> places.isFirstSilence(phone));
    }

    private OfDay takesOneOfToday() {
        return transactions.execute(status -> places.takeOneOfToday());
    }

    private static DataSource migrated() {
        DataSource database = new DriverManagerDataSource(
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000".formatted(UUID.randomUUID()));
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }
}
