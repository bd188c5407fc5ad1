package frontdesk.adapters.delivery;

import frontdesk.support.PostgreSqlServer;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KeptWordsIT extends KeptWordsContract {
    KeptWordsIT() {
        super(new DriverManagerDataSource(PostgreSqlServer.freshDatabase()));
    }
}
