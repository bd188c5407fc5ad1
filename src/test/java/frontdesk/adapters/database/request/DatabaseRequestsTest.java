package frontdesk.adapters.database.request;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;

class DatabaseRequestsTest extends RequestsStories {
    private static final JdbcConnectionPool H2 =
            JdbcConnectionPool.create("jdbc:h2:mem:requests;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");

    @AfterAll
    static void close() {
        H2.dispose();
    }

    @Override
    DataSource database() {
        return H2;
    }
}
