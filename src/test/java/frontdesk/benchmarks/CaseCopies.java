package frontdesk.benchmarks;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies of the cases that are there, under receipt numbers of their own. */
record CaseCopies(JdbcTemplate database) {
    int count() {
        return database.queryForObject("select count(*) from case_file", Integer.class);
    }

    void fillUpTo(int size) {
        while (count() < size) {
            int there = count();
            String columns = database
                    .queryForList(
                            "select column_name from information_schema.columns where table_name = 'case_file'"
                                    + " and column_name <> 'receipt_number'",
                            String.class)
                    .stream()
                    .collect(Collectors.joining(", "));
            database.update(
                    "insert into case_file (receipt_number, " + columns + ")"
                            + " select 'LIN' || lpad((? + row_number() over ())::text, 10, '0'), " + columns
                            + " from case_file fetch first ? rows only",
                    there,
                    Math.min(there, size - there));
        }
        database.execute("analyze case_file");
    }
}
