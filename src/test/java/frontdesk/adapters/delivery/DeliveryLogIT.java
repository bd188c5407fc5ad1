package frontdesk.adapters.delivery;

import frontdesk.support.PostgreSqlServer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DeliveryLogIT extends DeliveryLogContract {
    DeliveryLogIT() {
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
