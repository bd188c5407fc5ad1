package frontdesk.adapters.delivery;

import java.util.UUID;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RepetitionTest extends RepetitionContract {
    RepetitionTest() {
        super(new DriverManagerDataSource(
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000".formatted(UUID.randomUUID())));
    }
}
