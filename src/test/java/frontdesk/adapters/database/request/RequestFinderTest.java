package frontdesk.adapters.database.request;

import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class RequestFinderTest extends RequestFinderContract {
    private static final JdbcConnectionPool H2 =
            JdbcConnectionPool.create("jdbc:h2:mem:request-finder;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");

    @AfterAll
    static void close() {
        H2.dispose();
    }

    @Override
    DataSource database() {
        return H2;
    }

    @Override
    void addIndexes(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/vendor/h2/V7__find_by_number.sql")).execute(database);
    }

    @Override
    String numbers(int most) {
        return "(select x as n from system_range(1, %d)) numbers".formatted(most);
    }

    @Override
    List<String> scans(List<String> plan) {
        return plan.stream().filter(step -> step.contains(".tableScan")).toList();
    }
}
