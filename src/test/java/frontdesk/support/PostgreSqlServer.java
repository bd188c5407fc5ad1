package frontdesk.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL for tests: one server per JVM, started at the first use and stopped after the applications that use it
 * ({@link OpenApplicationListener}), with a database of its own for every caller. Where none can be started the test is skipped, and fails in CI ({@code CI=true}).
 */
public final class PostgreSqlServer {
    private PostgreSqlServer() {}

    /** The JDBC address of a new, empty database, user and password included. */
    public static String freshDatabase() {
        EmbeddedPostgres server = server();
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return server.getJdbcUrl("postgres", name);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL did not make a database", refused);
        }
    }

    private static EmbeddedPostgres server() {
        try {
            return Started.SERVER;
        } catch (ExceptionInInitializerError | NoClassDefFoundError missing) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("PostgreSQL cannot be started here", missing);
            }
            return Assumptions.abort("PostgreSQL cannot be started here: " + missing.getCause());
        }
    }

    /** Loaded at the first use. */
    private static final class Started {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // Nodes are killed here, the machine is not.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                OpenApplicationListener.closeAfterwards(server);
                return server;
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
