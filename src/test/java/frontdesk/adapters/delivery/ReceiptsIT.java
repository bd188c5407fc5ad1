package frontdesk.adapters.delivery;

import frontdesk.support.PostgreSqlServer;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReceiptsIT extends ReceiptsContract {
    ReceiptsIT() {
        super(new DriverManagerDataSource(PostgreSqlServer.freshDatabase()));
    }
}
