package frontdesk.adapters.database.request;

import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Writes the keys of requests that were there before the table of keys; in Java, since no database folds names as it does. */
@Component
class V32_1__KeysOfEarlierRequests extends BaseJavaMigration {
    private static final int PAGE = 500;

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        List<RequestKeys.Owner> page = page(jdbc, "");
        while (!page.isEmpty()) {
            RequestKeys.insert(jdbc, page);
            page = page(jdbc, page.get(page.size() - 1).reference());
        }
    }

    private static List<RequestKeys.Owner> page(JdbcClient jdbc, String after) {
        return jdbc.sql("""
                        select reference_number, requester_name, requester_email from request
                         where reference_number > :after order by reference_number fetch first :page rows only""")
                .param("after", after)
                .param("page", PAGE)
                .query((row, number) -> new RequestKeys.Owner(
                        row.getString("reference_number"),
                        row.getString("requester_name"),
                        Optional.ofNullable(row.getString("requester_email"))))
                .list();
    }
}
