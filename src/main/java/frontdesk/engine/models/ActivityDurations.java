package frontdesk.engine.models;

import frontdesk.ports.operations.ModelCatalog.Times;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long steps took, from the engine's history. Asked of the database itself: the engine offers averages only, and an
 * average hides those who wait for long.
 */
@Component
class ActivityDurations {
    private static final Duration LATELY = Duration.ofDays(90);

    /** The engine's mark of a step that was called off, as by a withdrawal. */
    private static final int CALLED_OFF = 2;

    private static final String TIMES = """
            select act_id_ as step, count(*) as left_it,
                   percentile_cont(0.5) within group (order by duration_) as half,
                   percentile_cont(0.9) within group (order by duration_) as most
            from act_hi_actinst
            where proc_def_id_ = :definition and end_time_ >= :since and act_inst_state_ <> :calledOff
            group by act_id_
            """;

    private final JdbcClient database;
    private final InstantSource clock;

    ActivityDurations(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By the step's id. */
    Map<String, Times> of(String processDefinitionId) {
        return database
                .sql(TIMES)
                .param("definition", processDefinitionId)
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .param("calledOff", CALLED_OFF)
                .query((row, number) -> Map.entry(
                        row.getString("step"),
                        new Times(
                                row.getLong("left_it"),
                                Duration.ofMillis(Math.round(row.getDouble("half"))),
                                Duration.ofMillis(Math.round(row.getDouble("most"))))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
