package frontdesk.adapters.delivery;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Execution(ExecutionMode.CONCURRENT)
class DeliveryLogTest extends DeliveryLogContract {
    DeliveryLogTest() {
        super(fresh());
    }

    @Override
    DataSource another() {
        return fresh();
    }

    private static DataSource fresh() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000".formatted(UUID.randomUUID()));
    }
}
