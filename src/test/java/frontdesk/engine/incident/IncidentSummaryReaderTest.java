package frontdesk.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.failure.FailingWork;
import frontdesk.ports.operations.Incidents.Summary;
import frontdesk.support.database.CountedStatements;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever watches a page of models costs the database one question, however much is stuck. */
class IncidentSummaryReaderTest {
    private static final int STUCK = 113;

    private final FailingWork work = new FailingWork();
    private final CountedStatements statements = new CountedStatements(work.dataSource());
    private final JdbcClient database = JdbcClient.create(statements);

    @AfterEach
    void stop() {
        work.close();
    }

    @Test
    void aHundredStuckStepsAreCountedByOneStatement() {
        stop(STUCK);

        List<Summary> summaries = new IncidentSummaryReader(database, work.repository()).all();

        assertThat(summaries).singleElement().satisfies(summary -> {
            assertThat(summary.flow()).isEqualTo("letter");
            assertThat(summary.label()).isEqualTo("Send the letter");
            assertThat(summary.cause()).isEqualTo("Ask the gateway first.");
            assertThat(summary.count()).isEqualTo(STUCK);
        });
        assertThat(statements.count()).isEqualTo(1);
    }

    @Test
    void theListOfThemIsReadByPagesEachStepOnceAndTheirTriesAtOnce() {
        stop(STUCK);
        var steps = new ArrayList<FailedJobIncident>();

        new FailedJobIncidentReader(database, work.management(), work.repository()).forEach(steps::add);

        assertThat(steps).hasSize(STUCK).extracting(FailedJobIncident::incident).doesNotHaveDuplicates();
        assertThat(statements.count()).isEqualTo(2);
        assertThat(new FailedTryCounter(database).of(steps))
                .hasSize(STUCK)
                .allSatisfy((job, tries) -> assertThat(tries).isEqualTo(1));
        assertThat(statements.count()).isEqualTo(3);
    }

    private void stop(int steps) {
        for (int step = 0; step < steps; step++) {
            work.beginStep();
        }
        work.stopsEachStep();
    }
}
