package frontdesk.support.database;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks through all that the engine has stored. */
public final class EngineTables {
    private final JdbcTemplate database;

    public EngineTables(JdbcTemplate database) {
        this.database = database;
    }

    /** The engine's tables in which these words stand anywhere, in texts or in bytes. */
    public List<String> holding(String words) {
        return database.queryForList("select table_name from information_schema.tables", String.class).stream()
                .filter(table -> table.toUpperCase(Locale.ROOT).startsWith("ACT_"))
                .filter(table ->
                        database.queryForList("select * from " + table).stream().anyMatch(row -> holds(row, words)))
                .toList();
    }

    private static boolean holds(Map<String, Object> row, String words) {
        return row.values().stream().anyMatch(value -> text(value).contains(words));
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
