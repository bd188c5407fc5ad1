package frontdesk.support.database;

import frontdesk.support.PostgreSqlServer;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database with Frontdesk's own tables and without the engine's, so that it is there quickly. */
public record MigratedDatabase(DataSource dataSource) {
    private static final List<String> TABLES = List.of(
            "slot_booking",
            "office",
            "case_file",
            "request",
            "learned_outlook",
            "learned_accuracy",
            "protected_number",
            "scenario_trial");

    public static MigratedDatabase onH2() {
        return migrated("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000".formatted(UUID.randomUUID()));
    }

    public static MigratedDatabase onPostgreSql() {
        return migrated(PostgreSqlServer.freshDatabase());
    }

    public JdbcClient client() {
        return JdbcClient.create(dataSource);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /** Without a row again, for the next test; making a new one takes PostgreSQL half a second. */
    public MigratedDatabase emptied() {
        TABLES.forEach(table -> client().sql("delete from " + table).update());
        return this;
    }

    private static MigratedDatabase migrated(String url) {
        DataSource dataSource = new DriverManagerDataSource(url);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .target("3")
                .load()
                .migrate();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V14__held_slots_and_moves.sql"),
                        new ClassPathResource("db/migration/V16__learned_progress.sql"),
                        new ClassPathResource("db/migration/V15__access_codes.sql"),
                        new ClassPathResource("db/migration/V23__places_by_time.sql"),
                        new ClassPathResource("db/migration/V25__tries_and_protected_cases.sql"),
                        new ClassPathResource("db/migration/V31__scenario_trials.sql"),
                        new ClassPathResource("db/migration/V35__attendance.sql"))
                .execute(dataSource);
        return new MigratedDatabase(dataSource);
    }
}
