package frontdesk.adapters.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.ForecastAccuracy;
import frontdesk.domain.progress.LandmarkForecast;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.ports.casefile.EstimateModels;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What was learned, in tables that are written anew in one transaction: who reads meanwhile sees the old rows. */
@Repository
class JdbcEstimateModels implements EstimateModels {
    /** Stands in the table for any office, and for any way of filing. */
    private static final String ANY = "";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final TypeReference<List<LandmarkForecast>> OUTLOOKS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JdbcOperations batches;
    private final TransactionOperations transactions;
    private final TrainingRunRow lessons;

    JdbcEstimateModels(JdbcClient database, JdbcOperations batches, TransactionOperations transactions) {
        this.database = database;
        this.batches = batches;
        this.transactions = transactions;
        this.lessons = new TrainingRunRow(database);
    }

    @Override
    public List<MilestoneForecast> find(List<Cohort> groups, MilestoneType at) {
        return database
                .sql("""
                        select * from learned_outlook where form = :form and step = :step
                           and field_office in (:offices) and filed_by in (:filedBy)""")
                .param("form", groups.get(0).form())
                .param("step", at.name())
                .param(
                        "offices",
                        groups.stream()
                                .map(JdbcEstimateModels::office)
                                .distinct()
                                .toList())
                .param(
                        "filedBy",
                        groups.stream()
                                .map(JdbcEstimateModels::filedBy)
                                .distinct()
                                .toList())
                .query(JdbcEstimateModels::outlook)
                .list()
                .stream()
                .filter(found -> groups.contains(found.group()))
                .sorted(Comparator.comparing(found -> groups.indexOf(found.group())))
                .toList();
    }

    @Override
    public List<ForecastAccuracy> accuracy() {
        return database.sql("select figures from learned_accuracy order by form").query(String.class).list().stream()
                .map(JdbcEstimateModels::accuracy)
                .toList();
    }

    @Override
    public Optional<TrainingRun> lastRun() {
        return lessons.last();
    }

    @Override
    public boolean inTurn(Function<Optional<TrainingRun>, Optional<TrainingRun>> learning) {
        return Boolean.TRUE.equals(transactions.execute(status -> lessons.inTurn(learning)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(String form, List<MilestoneForecast> outlooks, ForecastAccuracy accuracy) {
        database.sql("delete from learned_outlook where form = :form")
                .param("form", form)
                .update();
        batches.batchUpdate(
                "insert into learned_outlook (form, field_office, filed_by, step, filed_from, filed_to, outlooks)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                outlooks.stream().map(JdbcEstimateModels::row).toList());
        database.sql("delete from learned_accuracy where form = :form")
                .param("form", form)
                .update();
        database.sql("insert into learned_accuracy (form, figures) values (:form, :figures)")
                .param("form", form)
                .param("figures", json(accuracy))
                .update();
    }

    private static Object[] row(MilestoneForecast learned) {
        return new Object[] {
            learned.group().form(),
            office(learned.group()),
            filedBy(learned.group()),
            learned.at().name(),
            learned.from(),
            learned.to(),
            json(learned.outlooks())
        };
    }

    private static MilestoneForecast outlook(ResultSet row, int number) throws SQLException {
        return new MilestoneForecast(
                new Cohort(
                        row.getString("form"),
                        Optional.of(row.getString("field_office")).filter(office -> !office.equals(ANY)),
                        Optional.of(row.getString("filed_by"))
                                .filter(way -> !way.equals(ANY))
                                .map(FiledBy::valueOf)),
                MilestoneType.valueOf(row.getString("step")),
                row.getObject("filed_from", LocalDate.class),
                row.getObject("filed_to", LocalDate.class),
                outlooks(row.getString("outlooks")));
    }

    private static String office(Cohort group) {
        return group.fieldOffice().orElse(ANY);
    }

    private static String filedBy(Cohort group) {
        return group.filedBy().map(FiledBy::name).orElse(ANY);
    }

    private static String json(Object learned) {
        try {
            return JSON.writeValueAsString(learned);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<LandmarkForecast> outlooks(String json) {
        try {
            return JSON.readValue(json, OUTLOOKS);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("Learned outlooks cannot be read", unreadable);
        }
    }

    private static ForecastAccuracy accuracy(String json) {
        try {
            return JSON.readValue(json, ForecastAccuracy.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("A learned accuracy cannot be read", unreadable);
        }
    }
}
