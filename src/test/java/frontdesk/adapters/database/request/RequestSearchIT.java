package frontdesk.adapters.database.request;

import frontdesk.support.PostgreSqlServer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RequestSearchIT extends RequestSearchContract {
    private static final DataSource POSTGRESQL = new DriverManagerDataSource(PostgreSqlServer.freshDatabase());

    @Override
    DataSource database() {
        return POSTGRESQL;
    }
}
