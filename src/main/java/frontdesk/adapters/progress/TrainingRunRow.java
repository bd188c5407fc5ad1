package frontdesk.adapters.progress;

import static java.time.ZoneOffset.UTC;

import frontdesk.ports.casefile.EstimateModels.Lesson;
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

    Optional<Lesson> last() {
        return database.sql(READ).query(TrainingRunRow::lesson).single();
    }

    /** Only within a transaction; false where another one holds the row, or nothing was to be learned. */
    boolean inTurn(Function<Optional<Lesson>, Optional<Lesson>> learning) {
        Optional<Lesson> learned = database.sql(READ + " for update skip locked")
                .query(TrainingRunRow::lesson)
                .optional()
                .flatMap(learning);
        learned.ifPresent(this::write);
        return learned.isPresent();
    }

    private void write(Lesson lesson) {
        database.sql("update lesson set begun_at = :at, as_of = :asOf, took_millis = :took where id = 1")
                .param("at", lesson.at().atOffset(UTC))
                .param("asOf", lesson.asOf())
                .param("took", lesson.took().toMillis())
                .update();
    }

    /** Empty where nothing has been learned yet. */
    private static Optional<Lesson> lesson(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("begun_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Lesson(
                        at.toInstant(),
                        row.getObject("as_of", LocalDate.class),
                        Duration.ofMillis(row.getLong("took_millis"))));
    }
}
