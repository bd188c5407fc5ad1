package frontdesk.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Of which tables PostgreSQL read many rows while something was done, from end to end or by an index: a look-up that
 * goes through all that wait shows here, whoever asks it, the application or the engine.
 */
final class TableReads {
    /** Rows for each thing done; few belong to the thing itself, and a table of a few settings is rightly read through. */
    private static final double WORTH_TELLING = 50;

    private static final String ROWS =
            "select relname as name, seq_tup_read + coalesce(idx_tup_fetch, 0) as rows from pg_stat_user_tables";

    private final JdbcTemplate database;
    private final Map<String, Long> before;

    TableReads(JdbcTemplate database) {
        this.database = database;
        this.before = rows();
    }

    /** Says it for each of so many things done since. */
    void say(int count) {
        List<String> tables = rows().entrySet().stream()
                .filter(table -> since(table) > WORTH_TELLING * count)
                .map(table -> String.format(Locale.ROOT, "%,.0f of %s", since(table) / count, table.getKey()))
                .sorted()
                .toList();
        Stopwatch.say("  rows read for each: " + (tables.isEmpty() ? "few" : String.join(", ", tables)));
    }

    private double since(Map.Entry<String, Long> table) {
        return table.getValue() - before.getOrDefault(table.getKey(), 0L);
    }

    private Map<String, Long> rows() {
        return database.queryForList(ROWS).stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (Long) row.get("rows")));
    }
}
