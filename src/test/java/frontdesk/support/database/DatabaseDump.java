package frontdesk.support.database;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks through every column of every table, the engine's and Frontdesk's own. */
public record DatabaseDump(JdbcTemplate database) {
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where lower(table_schema) not in ('information_schema', 'pg_catalog')";

    /** Where these words stand, in texts or in bytes, as {@code table.column}, in small letters. */
    public Set<String> holding(String words) {
        return holding(List.of(words)).get(words);
    }

    /** Where each of them stands, all found in one reading. */
    public Map<String, Set<String>> holding(Collection<String> all) {
        Map<String, Set<String>> found =
                all.stream().collect(Collectors.toMap(words -> words, words -> new TreeSet<>()));
        for (String table : database.queryForList(TABLES, String.class)) {
            database.queryForList("select * from \"" + table + "\"")
                    .forEach(row -> row.forEach((column, value) -> look(found, table + "." + column, value)));
        }
        return found;
    }

    private static void look(Map<String, Set<String>> found, String where, Object value) {
        String text = value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
        found.forEach((words, places) -> {
            if (text.contains(words)) {
                places.add(where.toLowerCase(Locale.ROOT));
            }
        });
    }
}
