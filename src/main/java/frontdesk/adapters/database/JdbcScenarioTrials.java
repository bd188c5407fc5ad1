package frontdesk.adapters.database;

import frontdesk.ports.operations.ScenarioTrials;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps trials in the table {@code scenario_trial}. */
@Repository
class JdbcScenarioTrials implements ScenarioTrials {
    private static final int LONGEST = 1000;

    private final JdbcClient database;
    private final UpsertRetry retry;

    JdbcScenarioTrials(JdbcClient database, UpsertRetry retry) {
        this.database = database;
        this.retry = retry;
    }

    @Override
    public void keep(Trial trial) {
        String failure = trial.failure().orElse("");
        retry.inTransaction(() -> {
            database.sql("delete from scenario_trial where files = ?")
                    .param(trial.files())
                    .update();
            return database.sql("insert into scenario_trial values (?, ?, ?, ?, ?, ?, ?)")
                    .params(List.of(
                            trial.files(),
                            trial.flow(),
                            trial.ownScenarios(),
                            trial.by(),
                            trial.at().atOffset(ZoneOffset.UTC),
                            trial.passed(),
                            failure.substring(0, Math.min(failure.length(), LONGEST))))
                    .update();
        });
    }

    @Override
    public Optional<Trial> of(String files) {
        return database.sql("select * from scenario_trial where files = ?")
                .param(files)
                .query((row, number) -> trial(row))
                .optional();
    }

    private static Trial trial(ResultSet row) throws SQLException {
        return new Trial(
                row.getString("files"),
                row.getString("flow"),
                row.getBoolean("own_scenarios"),
                row.getString("tried_by"),
                row.getObject("tried_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("passed") ? Optional.empty() : Optional.of(row.getString("failure")));
    }
}
