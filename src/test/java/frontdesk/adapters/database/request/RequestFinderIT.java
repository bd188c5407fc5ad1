package frontdesk.adapters.database.request;

import frontdesk.support.PostgreSqlServer;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class RequestFinderIT extends RequestFinderContract {
    private static final DataSource POSTGRESQL = new DriverManagerDataSource(PostgreSqlServer.freshDatabase());

    @Override
    DataSource database() {
        return POSTGRESQL;
    }

    @Override
    void addIndexes(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/vendor/postgresql/V7__find_by_number.sql"))
                .execute(database);
    }

    @Override
    String numbers(int most) {
        return "generate_series(1, %d) n".formatted(most);
    }

    /** Tables that hold nothing in this test, and of which the planner knows that, are read as they are. */
    @Override
    List<String> scans(List<String> plan) {
        return plan.stream()
                .filter(step -> step.contains("Seq Scan on"))
                .filter(step -> !step.contains("on protected_number") && !step.contains("on case_file"))
                .toList();
    }
}
