package frontdesk.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks through every column of every table, the engine's and Frontdesk's own. */
public record EverythingStored(JdbcTemplate database) {
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where lower(table_schema) not in ('information_schema', 'pg_catalog')";

    /** Where these words stand, in texts or in bytes, as {@code table.column}, in small letters. */
    public List<String> holding(String words) {
        return database.queryForList(TABLES, String.class).stream()
                .flatMap(table -> columns(table, words))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> columns(String table, String words) {
        return database.queryForList("select * from \"" + table + "\"").stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(column -> text(column).contains(words))
                .map(column -> (table + "." + column.getKey()).toLowerCase(Locale.ROOT));
    }

    private static String text(Map.Entry<String, Object> column) {
        return column.getValue() instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : String.valueOf(column.getValue());
    }
}
