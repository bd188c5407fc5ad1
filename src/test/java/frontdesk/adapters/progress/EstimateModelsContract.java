package frontdesk.adapters.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.ForecastAccuracy;
import frontdesk.domain.progress.ForecastAccuracy.Measured;
import frontdesk.domain.progress.LandmarkForecast;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import frontdesk.ports.casefile.EstimateModels.TrainingRun;
import frontdesk.support.database.MigratedDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tables of what was learned promise, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EstimateModelsContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final TrainingRun LESSON =
            new TrainingRun(Instant.parse("2026-11-24T12:00:00Z"), TODAY, Duration.ofMillis(1_250));
    private static final List<Cohort> WIDENING = Cohort.widening("I-765", "WAS", FiledBy.PAPER);
    private static final ForecastAccuracy ACCURACY =
            new ForecastAccuracy("I-765", Optional.of(new Measured(120, 0.81, 20.5, 31.25)), Optional.empty());

    private final MigratedDatabase database;
    private JdbcEstimateModels learned;

    EstimateModelsContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        learned = new JdbcEstimateModels(
                database.emptied().client(), new JdbcTemplate(database.dataSource()), database.transactions());
        database.client().sql("update lesson set begun_at = null").update();
    }

    @Test
    void whatWasLearnedIsFoundFromTheNarrowestGroupToTheWidest() {
        MilestoneForecast all = outlook(WIDENING.get(3), MilestoneType.REVIEW, 40);
        MilestoneForecast office = outlook(WIDENING.get(1), MilestoneType.REVIEW, 30);
        learns(
                all,
                office,
                outlook(WIDENING.get(0), MilestoneType.RECEIVED, 90),
                outlook(online(), MilestoneType.REVIEW, 20));

        assertThat(learned.find(WIDENING, MilestoneType.REVIEW)).containsExactly(office, all);
        assertThat(learned.find(WIDENING, MilestoneType.INTERVIEW)).isEmpty();
    }

    @Test
    void aNewLessonTakesThePlaceOfAllThatWasKnownOfTheForm() {
        learns(outlook(WIDENING.get(3), MilestoneType.REVIEW, 40), outlook(WIDENING.get(1), MilestoneType.REVIEW, 30));

        learns(outlook(WIDENING.get(3), MilestoneType.REVIEW, 50));

        assertThat(learned.find(WIDENING, MilestoneType.REVIEW))
                .containsExactly(outlook(WIDENING.get(3), MilestoneType.REVIEW, 50));
        assertThat(learned.accuracy()).containsExactly(ACCURACY);
        assertThat(learned.lastRun()).hasValue(LESSON);
    }

    @Test
    void aLessonThatFailsChangesNothing() {
        learns(outlook(WIDENING.get(3), MilestoneType.REVIEW, 40));

        assertThatThrownBy(() -> learned.inTurn(last -> {
                    learned.replace("I-765", List.of(), ACCURACY);
                    throw new IllegalStateException("The lights went out");
                }))
                .hasMessage("The lights went out");

        assertThat(learned.find(WIDENING, MilestoneType.REVIEW)).hasSize(1);
    }

    @Test
    void whileOneNodeLearnsTheOthersNeitherWaitNorLearnAndReadWhatWasKnownBefore() {
        learns(outlook(WIDENING.get(3), MilestoneType.REVIEW, 40));

        learned.inTurn(last -> {
            learned.replace("I-765", List.of(), ACCURACY);
            assertThat(anotherNode(() -> learned.inTurn(nobody -> Optional.of(LESSON))))
                    .isFalse();
            assertThat(anotherNode(() -> learned.find(WIDENING, MilestoneType.REVIEW)))
                    .hasSize(1);
            return Optional.of(LESSON);
        });

        assertThat(learned.find(WIDENING, MilestoneType.REVIEW)).isEmpty();
    }

    @Test
    void whereNothingWasToBeLearnedTheLastLessonStands() {
        assertThat(learned.lastRun()).isEmpty();

        assertThat(learned.inTurn(last -> Optional.empty())).isFalse();

        assertThat(learned.lastRun()).isEmpty();
    }

    private void learns(MilestoneForecast... outlooks) {
        assertThat(learned.inTurn(last -> {
                    learned.replace("I-765", List.of(outlooks), ACCURACY);
                    return Optional.of(LESSON);
                }))
                .isTrue();
    }

    private static <T> T anotherNode(Supplier<T> deed) {
        return CompletableFuture.supplyAsync(deed).join();
    }

    private static Cohort online() {
        return new Cohort("I-765", Optional.empty(), Optional.of(FiledBy.ONLINE));
    }

    private static MilestoneForecast outlook(Cohort group, MilestoneType at, int median) {
        PredictionInterval span = new PredictionInterval(median / 2, median, 2 * median);
        return new MilestoneForecast(
                group,
                at,
                TODAY.minusYears(4),
                TODAY.minusDays(1),
                List.of(
                        new LandmarkForecast(0, 100, Map.of(MilestoneType.DECISION, span)),
                        new LandmarkForecast(
                                7, 80, Map.of(MilestoneType.INTERVIEW, span, MilestoneType.DECISION, span))));
    }
}
