package frontdesk.adapters.delivery;

import frontdesk.support.PostgreSqlServer;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RepetitionIT extends RepetitionContract {
    RepetitionIT() {
        super(new DriverManagerDataSource(PostgreSqlServer.freshDatabase()));
    }
}
