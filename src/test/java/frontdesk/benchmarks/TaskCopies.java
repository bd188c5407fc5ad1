package frontdesk.benchmarks;

import frontdesk.domain.request.ReferenceNumber;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copies the requests that have open tasks, with these tasks, row by row in the database: under other references, of other
 * people, due at other times. Of the variables those are copied that lists and cards show. One of twenty tasks is held, one
 * of sixteen is about a protected case, as it is among the sample requests that they are copied from.
 */
final class TaskCopies {
    private static final String INSTANCES = "(select distinct proc_inst_id_ from act_ru_task)";
    private static final String REFERENCES =
            "(select reference_number from request where process_instance_id in " + INSTANCES + ")";

    /** Whose tasks are laid out anew for whoever has rare skills, and so need all that their flow knows. */
    private static final String TAKEN_BY_THE_SKILLED = "proc_inst_id_ in"
            + " (select proc_inst_id_ from act_ru_task where task_def_key_ in ('review-good-cause', 'choose-biometrics-slot'))";

    /** What somebody's request is called in place of its original: five first names, 676 last names. */
    private static final String NAME = "(array['Maria', 'Jose', 'Ana', 'Juan', 'Wei'])[1 + number % 5]"
            + " || ' ' || chr(65 + (number / 5) % 26) || 'o' || chr(97 + (number / 130) % 26) || 'ez'";

    /** What others hang on comes first. A copy's id is that of its original with its number behind it. */
    private static final List<Table> TABLES = List.of(
            new Table(
                    "act_ru_execution",
                    "proc_inst_id_ in " + INSTANCES,
                    "business_key_",
                    Set.of("id_", "root_proc_inst_id_", "proc_inst_id_", "parent_id_", "super_exec_"),
                    Map.of("business_key_", "new_reference")),
            new Table(
                    "act_ru_task",
                    "true",
                    "null",
                    Set.of("id_", "execution_id_", "proc_inst_id_"),
                    Map.of(
                            "due_date_", "due_date_ + copy * interval '1 minute'",
                            "create_time_", "create_time_ - copy * interval '1 minute'",
                            "assignee_", "case when copy % 20 = 0 then 'colleague-' || copy % 200 end")),
            new Table("act_ru_identitylink", "task_id_ is not null", "null", Set.of("id_", "task_id_"), Map.of()),
            new Table(
                    "act_ru_authorization",
                    "resource_type_ = 7 and resource_id_ <> '*'",
                    "null",
                    Set.of("id_", "resource_id_"),
                    Map.of()),
            new Table(
                    "act_ru_variable",
                    "(name_ in ('referenceNumber', 'reasonName', 'topicName', 'requesterName', 'servingOffice', 'officeName',"
                            + " 'briefVersion', 'customerSaidYes') or task_id_ is null and " + TAKEN_BY_THE_SKILLED
                            + ") and proc_inst_id_ in " + INSTANCES,
                    "case name_ when 'referenceNumber' then text_ end",
                    Set.of("id_", "execution_id_", "proc_inst_id_", "task_id_", "var_scope_"),
                    Map.of("text_", "coalesce(new_reference, text_)")),
            new Table(
                    "act_hi_taskinst",
                    "proc_inst_id_ in " + INSTANCES,
                    "null",
                    Set.of("id_", "execution_id_", "proc_inst_id_", "root_proc_inst_id_"),
                    Map.of()),
            new Table(
                    "request",
                    "reference_number in " + REFERENCES,
                    "reference_number",
                    Set.of("process_instance_id"),
                    Map.of(
                            "reference_number", "new_reference",
                            "open_key", "null",
                            "requester_name", NAME,
                            "requester_email", "'person-' || number || '@example.org'",
                            "requester_phone", "'+1202' || (2000000 + number)",
                            "requester_language",
                                    "case when copy % (case kind when 'biometrics-reschedule' then 500 else 10 end) = 7"
                                            + " then 'es' else 'en' end")),
            new Table(
                    "request_fact",
                    "reference_number in " + REFERENCES,
                    "reference_number",
                    Set.of(),
                    Map.of(
                            "reference_number",
                            "new_reference",
                            "text_value",
                            "case name when 'receiptNumber' then 'IOE' || lpad(number::text, 10, '0')"
                                    + " when 'aNumber' then 'A' || lpad(number::text, 9, '0')"
                                    + " else text_value end")));

    private static final List<String> KEYS = List.of(
            "lower(requester_email)",
            "lower(requester_name)",
            "lower(substr(requester_name, strpos(requester_name, ' ') + 1))");

    private final JdbcTemplate database;
    private final PlatformTransactionManager transactions;

    TaskCopies(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Makes them until there are nearly so many open tasks. */
    void fillUpTo(int open) {
        // The node goes on working on its samples meanwhile.
        var oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        int copies = oneMoment.execute(transaction -> {
            int originals = database.queryForObject("select count(*) from act_ru_task", Integer.class);
            nameThem(open / originals - 1);
            TABLES.forEach(table -> database.execute("create table copy_of_%s as select * from %s where %s"
                    .formatted(table.name(), table.name(), table.which())));
            return open / originals - 1;
        });
        database.execute("analyze copied");
        TABLES.forEach(table -> copy(table, copies));
        for (int key = 0; key < KEYS.size(); key++) {
            database.execute("""
                    insert into request_key (search_key, reference_number)
                    select convert_to('%s:' || %s, 'UTF8'), reference_number
                      from request join copied on new_reference = reference_number""".formatted(key == 0 ? "e" : "n", KEYS.get(key)));
        }
        database.execute("""
                insert into task_draft (task_id, account, field_values, saved_at)
                select id_, assignee_, '{"note": "' || repeat('x', 500) || '"}', create_time_
                  from act_ru_task where assignee_ like 'colleague-%'""");
        database.execute("vacuum analyze");
    }

    /** What each request is called in each copy, and its number among all. */
    private void nameThem(int copies) {
        database.execute("create table copied (reference varchar(16), copy integer, new_reference varchar(16),"
                + " number integer, primary key (reference, copy))");
        Random random = new Random(1);
        int number = 0;
        for (String reference : database.queryForList(
                "select reference_number from request where reference_number in " + REFERENCES, String.class)) {
            String renamed = IntStream.range(0, copies)
                    .mapToObj(copy -> ReferenceNumber.next(reference.substring(0, 2), random)
                            .value())
                    .collect(Collectors.joining(","));
            database.update(
                    "insert into copied select ?, nth, renamed, ? + nth"
                            + " from unnest(string_to_array(?, ',')) with ordinality as names(renamed, nth)",
                    reference,
                    number,
                    renamed);
            number += copies;
        }
    }

    private void copy(Table table, int copies) {
        List<String> columns = database.queryForList(
                "select column_name from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? and is_identity = 'NO'",
                String.class,
                table.name());
        database.execute("""
                insert into %1$s (%2$s)
                select %3$s from copy_of_%1$s original cross join generate_series(1, %4$d) as series(nth)
                  left join copied on copied.reference = %5$s and copied.copy = nth""".formatted(
                        table.name(),
                        String.join(", ", columns),
                        columns.stream().map(table::value).collect(Collectors.joining(", ")),
                        copies,
                        table.reference()));
    }

    /**
     * What is copied.
     *
     * @param reference the column that says which request it is about, or null
     * @param names the columns that name the copy by its number
     * @param values what stands in other columns in place of what stood there
     */
    private record Table(String name, String which, String reference, Set<String> names, Map<String, String> values) {
        private String value(String column) {
            if (names.contains(column)) {
                return "original." + column + " || '-' || nth";
            }
            return values.containsKey(column)
                    ? values.get(column).replaceAll("\\bcopy\\b", "nth")
                    : "original." + column;
        }
    }
}
