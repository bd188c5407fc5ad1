package frontdesk.adapters.progress;

import static java.time.ZoneOffset.UTC;

import frontdesk.domain.CaseFile.FiledBy;
import frontdesk.domain.progress.Accuracy;
import frontdesk.domain.progress.ComparableGroup;
import frontdesk.domain.progress.Step;
import frontdesk.domain.progress.StepOutlook;
import frontdesk.ports.LearnedProgress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was learned, in tables that are written anew in one transaction: who reads meanwhile sees the old rows. */
@Repository
class DatabaseLearnedProgress implements LearnedProgress {
    /** Stands in the table for any office, and for any way of filing. */
    private static final String ANY = "";

    private final JdbcClient database;
    private final JdbcOperations batches;

    DatabaseLearnedProgress(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    @Override
    public List<StepOutlook> find(List<ComparableGroup> groups, Step at) {
        return database
                .sql("""
                        select * from learned_outlook where form = :form and step = :step
                           and field_office in (:offices) and filed_by in (:filedBy)""")
                .param("form", groups.get(0).form())
                .param("step", at.name())
                .param(
                        "offices",
                        groups.stream()
                                .map(DatabaseLearnedProgress::office)
                                .distinct()
                                .toList())
                .param(
                        "filedBy",
                        groups.stream()
                                .map(DatabaseLearnedProgress::filedBy)
                                .distinct()
                                .toList())
                .query(DatabaseLearnedProgress::outlook)
                .list()
                .stream()
                .filter(found -> groups.contains(found.group()))
                .sorted(Comparator.comparing(found -> groups.indexOf(found.group())))
                .toList();
    }

    @Override
    public List<Accuracy> accuracy() {
        return database.sql("select figures from learned_accuracy order by form").query(String.class).list().stream()
                .map(OutlooksColumn::accuracy)
                .toList();
    }

    @Override
    public Optional<Lesson> lastLesson() {
        return lessons("").flatMap(Function.identity());
    }

    @Override
    @Transactional
    public boolean inTurn(Function<Optional<Lesson>, Optional<Lesson>> learning) {
        Optional<Lesson> learned = lessons(" for update skip locked").flatMap(learning);
        learned.ifPresent(lesson -> database.sql(
                        "update lesson set begun_at = :at, as_of = :asOf, took_millis = :took where id = 1")
                .param("at", lesson.at().atOffset(UTC))
                .param("asOf", lesson.asOf())
                .param("took", lesson.took().toMillis())
                .update());
        return learned.isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(String form, List<StepOutlook> outlooks, Accuracy accuracy) {
        database.sql("delete from learned_outlook where form = :form")
                .param("form", form)
                .update();
        batches.batchUpdate(
                "insert into learned_outlook (form, field_office, filed_by, step, filed_from, filed_to, outlooks)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                outlooks.stream().map(DatabaseLearnedProgress::row).toList());
        database.sql("delete from learned_accuracy where form = :form")
                .param("form", form)
                .update();
        database.sql("insert into learned_accuracy (form, figures) values (:form, :figures)")
                .param("form", form)
                .param("figures", OutlooksColumn.write(accuracy))
                .update();
    }

    /** Nothing where another node has the row; an empty lesson where there has been none yet. */
    private Optional<Optional<Lesson>> lessons(String lock) {
        return database.sql("select begun_at, as_of, took_millis from lesson where id = 1" + lock)
                .query((row, number) -> lesson(row))
                .optional();
    }

    private static Optional<Lesson> lesson(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("begun_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Lesson(
                        at.toInstant(),
                        row.getObject("as_of", LocalDate.class),
                        Duration.ofMillis(row.getLong("took_millis"))));
    }

    private static Object[] row(StepOutlook learned) {
        return new Object[] {
            learned.group().form(),
            office(learned.group()),
            filedBy(learned.group()),
            learned.at().name(),
            learned.from(),
            learned.to(),
            OutlooksColumn.write(learned.outlooks())
        };
    }

    private static StepOutlook outlook(ResultSet row, int number) throws SQLException {
        return new StepOutlook(
                new ComparableGroup(
                        row.getString("form"),
                        Optional.of(row.getString("field_office")).filter(office -> !office.equals(ANY)),
                        Optional.of(row.getString("filed_by"))
                                .filter(way -> !way.equals(ANY))
                                .map(FiledBy::valueOf)),
                Step.valueOf(row.getString("step")),
                row.getObject("filed_from", LocalDate.class),
                row.getObject("filed_to", LocalDate.class),
                OutlooksColumn.outlooks(row.getString("outlooks")));
    }

    private static String office(ComparableGroup group) {
        return group.fieldOffice().orElse(ANY);
    }

    private static String filedBy(ComparableGroup group) {
        return group.filedBy().map(FiledBy::name).orElse(ANY);
    }
}
