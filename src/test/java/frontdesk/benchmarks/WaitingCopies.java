package frontdesk.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies callbacks that wait for a reply, row by row in the database, under other references and numbers; two of their
 * variables are enough.
 */
final class WaitingCopies {
    private static final String INSTANCES =
            "(select id_ from act_ru_execution where business_key_ like 'CB-%' and parent_id_ is null)";

    /** What is copied, and which columns then name the copy. */
    private static final Map<String, Set<String>> NAMES = Map.of(
            "act_ru_execution",
                    Set.of("id_", "root_proc_inst_id_", "proc_inst_id_", "parent_id_", "super_exec_", "business_key_"),
            "act_ru_variable", Set.of("id_", "execution_id_", "proc_inst_id_", "var_scope_"),
            "act_ru_event_subscr", Set.of("id_", "execution_id_", "proc_inst_id_"),
            "act_ru_job", Set.of("id_", "execution_id_", "process_instance_id_", "root_proc_inst_id_"),
            "request", Set.of("reference_number", "process_instance_id"),
            "request_fact", Set.of("reference_number"),
            "timeline_entry", Set.of("reference_number"),
            "conversation_entry", Set.of("reference_number"),
            "notification", Set.of("reference", "request"));

    /** What others hang on comes first. */
    private static final List<Table> TABLES = List.of(
            new Table("act_ru_execution", "proc_inst_id_ in " + INSTANCES),
            new Table("act_ru_variable", "name_ in ('referenceNumber', 'lastReply') and proc_inst_id_ in " + INSTANCES),
            new Table("act_ru_event_subscr", "proc_inst_id_ in " + INSTANCES),
            new Table("act_ru_job", "process_instance_id_ in " + INSTANCES),
            new Table("request", "kind = 'text-ahead-callback'"),
            new Table("request_fact", "reference_number like 'CB-%'"),
            new Table("timeline_entry", "reference_number like 'CB-%'"),
            new Table("conversation_entry", "reference_number like 'CB-%'"),
            new Table("notification", "request like 'CB-%'"));

    private final JdbcTemplate database;

    WaitingCopies(JdbcTemplate database) {
        this.database = database;
    }

    /** @param copies of each, 600 at most: the numbers of each copy have an area code of their own */
    void make(int copies) {
        TABLES.forEach(table -> database.execute("create table copy_of_%s as select * from %s where %s"
                .formatted(table.name(), table.name(), table.which())));
        TABLES.forEach(table -> copy(table.name(), copies));
        database.execute("analyze");
    }

    private void copy(String table, int copies) {
        List<String> columns = database.queryForList(
                "select column_name from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? and is_identity = 'NO'",
                String.class,
                table);
        String values = columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", "));
        database.execute("insert into %s (%s) select %s from copy_of_%s cross join generate_series(1, %d) as copy"
                .formatted(table, String.join(", ", columns), values, table, copies));
    }

    private static String value(String table, String column) {
        if (NAMES.get(table).contains(column)) {
            return column + " || lpad(to_hex(copy), 3, '0')";
        }
        return column.equals("address") ? "'+1' || (300 + copy) || substr(address, 6)" : column;
    }

    private record Table(String name, String which) {}
}
