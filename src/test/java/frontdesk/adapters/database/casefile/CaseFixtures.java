package frontdesk.adapters.database.casefile;

import frontdesk.adapters.database.NestedTransaction;
import frontdesk.adapters.database.UpsertRetry;
import frontdesk.support.database.MigratedDatabase;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The directory of cases on some database, with the protected ones among them. */
public final class CaseFixtures {
    private CaseFixtures() {}

    public static DatabaseCaseDirectory directory(MigratedDatabase database, InstantSource clock) {
        return new DatabaseCaseDirectory(
                new NamedParameterJdbcTemplate(database.dataSource()),
                new UpsertRetry(database.transactions()),
                clock,
                new ProtectedForms(Set.of("I-360", "I-914", "I-918", "I-929")),
                new ProtectedNumbers(database.client(), new NestedTransaction(), event -> {}));
    }

    public static DatabaseProtectedCases protectedCases(MigratedDatabase database) {
        return new DatabaseProtectedCases(database.client());
    }
}
