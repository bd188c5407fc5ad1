package frontdesk.adapters.delivery;

import java.util.UUID;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KeptWordsTest extends KeptWordsContract {
    KeptWordsTest() {
        super(new DriverManagerDataSource("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID())));
    }
}
