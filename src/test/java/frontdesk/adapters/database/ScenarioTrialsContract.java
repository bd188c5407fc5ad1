package frontdesk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.operations.ScenarioTrials;
import frontdesk.ports.operations.ScenarioTrials.Trial;
import frontdesk.support.database.MigratedDatabase;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came of trials is known under the files, on whichever database. */
abstract class ScenarioTrialsContract {
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");

    private final MigratedDatabase database;
    private ScenarioTrials trials;

    ScenarioTrialsContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        database.emptied();
        trials = new JdbcScenarioTrials(database.client(), new UpsertRetry(database.transactions()));
    }

    @Test
    void theNewestTrialOfTheSameFilesCounts() {
        Trial failed = trial("a", Optional.of("'No answer', Then …: no"));
        Trial passed = trial("a", Optional.empty());

        trials.keep(failed);
        assertThat(trials.of("a")).contains(failed);

        trials.keep(passed);
        assertThat(trials.of("a")).contains(passed);
    }

    @Test
    void otherFilesWereNotTried() {
        trials.keep(trial("a", Optional.empty()));

        assertThat(trials.of("b")).isEmpty();
    }

    @Test
    void aLongReasonIsKeptInPart() {
        trials.keep(trial("a", Optional.of("x".repeat(5000))));

        assertThat(trials.of("a").orElseThrow().failure()).contains("x".repeat(1000));
    }

    private static Trial trial(String files, Optional<String> failure) {
        return new Trial(files, "visit", true, "ana", NOW, failure);
    }
}
