package frontdesk.engine.incident;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.JobState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often jobs were tried in vain, asked of the engine's log of jobs for all of them at once. */
@Component
class FailedTryCounter {
    private static final String TRIES = """
            select job_id_ as job, count(*) as tries
            from act_hi_job_log
            where job_id_ in (:jobs) and job_state_ = :failed
            group by job_id_
            """;

    private final JdbcClient database;

    FailedTryCounter(JdbcClient database) {
        this.database = database;
    }

    /** By job; those that never failed are missing. */
    Map<String, Integer> of(List<FailedJobIncident> steps) {
        // PostgreSQL takes no empty list.
        if (steps.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(TRIES)
                .param("jobs", steps.stream().map(FailedJobIncident::job).toList())
                .param("failed", JobState.FAILED.getStateCode())
                .query((row, number) -> Map.entry(row.getString("job"), row.getInt("tries")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
