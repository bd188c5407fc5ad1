package frontdesk.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which tables PostgreSQL read from end to end while something was done: a look-up that finds no index shows here,
 * whoever asks it, the application or the engine.
 */
final class TableReads {
    /** Rows for each thing done; a table of a few settings is rightly read through. */
    private static final double WORTH_TELLING = 20;

    private static final String ROWS =
            "select relname as name, seq_tup_read as rows from pg_stat_user_tables where seq_tup_read > 0";

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
                .map(table ->
                        String.format(Locale.ROOT, "%s (%,.0f rows for each)", table.getKey(), since(table) / count))
                .sorted()
                .toList();
        Stopwatch.say("  read from end to end: " + (tables.isEmpty() ? "no table" : String.join(", ", tables)));
    }

    private double since(Map.Entry<String, Long> table) {
        return table.getValue() - before.getOrDefault(table.getKey(), 0L);
    }

    private Map<String, Long> rows() {
        return database.queryForList(ROWS).stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (Long) row.get("rows")));
    }
}
