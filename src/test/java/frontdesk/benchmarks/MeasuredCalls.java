package frontdesk.benchmarks;

import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long calls of several kinds take, one after the other, and which of the large tables PostgreSQL reads from end to
 * end for them, by its own statistics.
 */
final class MeasuredCalls {
    private static final int WARM_UP = 10;
    private static final int TRIES = 30;

    /** Tables of fewer rows are rightly read through. */
    private static final int LARGE = 5_000;

    private static final String SCANS =
            "select relname as name, seq_scan as scans from pg_stat_user_tables" + " where n_live_tup > " + LARGE;

    private final JdbcTemplate database;

    MeasuredCalls(JdbcTemplate database) {
        this.database = database;
    }

    void measure(String what, Supplier<Answer> call, Integer... expected) {
        measure(what, call, answer -> {}, expected);
    }

    /** @param afterwards undoes what the call has done; its time does not count */
    void measure(String what, Supplier<Answer> call, Consumer<Answer> afterwards, Integer... expected) {
        Map<String, Long> before = scans();
        double[] took = new double[WARM_UP + TRIES];
        for (int turn = 0; turn < took.length; turn++) {
            long start = System.nanoTime();
            Answer answer = call.get().expect(expected);
            took[turn] = (System.nanoTime() - start) / 1e6;
            afterwards.accept(answer);
        }
        double[] counted = Arrays.stream(took).skip(WARM_UP).sorted().toArray();
        Stopwatch.say(String.format(
                Locale.ROOT,
                "  %-44s median %7.2f ms, 99%% %7.2f ms%s",
                what,
                counted[TRIES / 2],
                counted[TRIES - 1],
                scanned(before)));
    }

    private String scanned(Map<String, Long> before) {
        String tables = scans().entrySet().stream()
                .filter(table -> table.getValue() > before.getOrDefault(table.getKey(), 0L))
                .map(table -> (table.getValue() - before.getOrDefault(table.getKey(), 0L)) + " times " + table.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
        return tables.isEmpty() ? "" : "; read from end to end: " + tables;
    }

    private Map<String, Long> scans() {
        return database.queryForList(SCANS).stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (Long) row.get("scans")));
    }
}
