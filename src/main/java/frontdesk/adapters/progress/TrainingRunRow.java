package frontdesk.adapters.progress;

import static java.time.ZoneOffset.UTC;

import frontdesk.ports.casefile.EstimateModels.TrainingRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row that says when it was last learned. Who learns holds it locked; a node that dies lets go of it. */
final class TrainingRunRow {
    private static final String READ = "select begun_at, as_of, took_millis from lesson where id = 1";

    private final JdbcClient database;

    TrainingRunRow(JdbcClient database) {
        this.database = database;
    }

    Optional<TrainingRun> last() {
        return database.sql(READ).query(TrainingRunRow::run).single();
    }

    /** Only within a transaction; false where another one holds the row, or nothing was to be learned. */
    boolean inTurn(Function<Optional<TrainingRun>, Optional<TrainingRun>> learning) {
        Optional<TrainingRun> learned = database.sql(READ + " for update skip locked")
                .query(TrainingRunRow::run)
                .optional()
                .flatMap(learning);
        learned.ifPresent(this::write);
        return learned.isPresent();
    }

    private void write(TrainingRun run) {
        database.sql("update lesson set begun_at = :at, as_of = :asOf, took_millis = :took where id = 1")
                .param("at", run.at().atOffset(UTC))
                .param("asOf", run.asOf())
                .param("took", run.took().toMillis())
                .update();
    }

    /** Empty where nothing has been learned yet. */
    private static Optional<TrainingRun> run(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("begun_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new TrainingRun(
                        at.toInstant(),
                        row.getObject("as_of", LocalDate.class),
                        Duration.ofMillis(row.getLong("took_millis"))));
    }
}
