package frontdesk.adapters.delivery;

import frontdesk.support.PostgreSqlServer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LedgerIT extends LedgerContract {
    LedgerIT() {
        super(fresh());
    }

    @Override
    DataSource another() {
        return fresh();
    }

    private static DataSource fresh() {
        return new DriverManagerDataSource(PostgreSqlServer.freshDatabase());
    }
}
