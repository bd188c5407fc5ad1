package frontdesk.adapters.database.request;

import frontdesk.support.PostgreSqlServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On PostgreSQL, where a failed statement ends its transaction. */
class DatabaseRequestsIT extends RequestsStories {
    private static DataSource database;

    @BeforeAll
    static void makeADatabase() {
        database = new DriverManagerDataSource(PostgreSqlServer.freshDatabase());
    }

    @Override
    DataSource database() {
        return database;
    }
}
