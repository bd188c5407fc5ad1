package frontdesk.flows.caseprogress.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import frontdesk.domain.progress.CaseHistory;
import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.ForecastAccuracy;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.casefile.CaseHistories;
import frontdesk.ports.casefile.EstimateModels;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When it is learned, and when not. */
class EstimateModelTrainerTest {
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    private final Feed feed = new Feed();
    private final Notebook notebook = new Notebook();
    private Instant now = Instant.parse("2026-12-01T15:00:00Z");
    private EstimateModelTrainer runs;
    private TrainingScheduler timetable;

    @BeforeEach
    void aNode() {
        BusinessCalendars calendars = mock(BusinessCalendars.class, RETURNS_DEEP_STUBS);
        when(calendars.ofCentre().zone()).thenReturn(EASTERN);
        InstantSource clock = () -> now;
        var settings = new ProgressProperties(
                Map.of("I-765", Set.of(MilestoneType.RECEIVED, MilestoneType.DECISION)), 30, Period.ofYears(6));
        runs = new EstimateModelTrainer(feed, notebook, settings, calendars, clock);
        timetable = new TrainingScheduler(runs, notebook, clock);
        feed.lastFed = Optional.of(now.minus(Duration.ofHours(1)));
    }

    @Test
    void theFirstLookLearnsAndTheNextOneFindsNothingNew() {
        assertThat(runs.learnWhatIsNew()).isTrue();

        passes(Duration.ofMinutes(10));

        assertThat(runs.learnWhatIsNew()).isFalse();
    }

    @Test
    void whatIsFedAfterwardsIsLearnedFrom() {
        runs.learnWhatIsNew();
        passes(Duration.ofMinutes(10));
        feed.lastFed = Optional.of(now);

        assertThat(runs.learnWhatIsNew()).isTrue();
    }

    @Test
    void aFeedThatWasStillWritingWhenItWasLearnedIsLearnedFromOnceMore() {
        feed.lastFed = Optional.of(now.minusSeconds(10));
        runs.learnWhatIsNew();
        passes(Duration.ofMinutes(2));

        assertThat(runs.learnWhatIsNew()).isTrue();
        passes(Duration.ofMinutes(2));
        assertThat(runs.learnWhatIsNew()).isFalse();
    }

    @Test
    void aNewDayOfTheCentreIsLearnedFromSinceEverybodyHasWaitedADayLonger() {
        runs.learnWhatIsNew();

        now = Instant.parse("2026-12-02T04:59:00Z");
        assertThat(runs.learnWhatIsNew()).isFalse();

        now = Instant.parse("2026-12-02T05:01:00Z");
        assertThat(runs.learnWhatIsNew()).isTrue();
    }

    @Test
    void afterALongLessonANodeRestsTenTimesAsLong() {
        notebook.last =
                Optional.of(new EstimateModels.TrainingRun(now, LocalDate.of(2026, 12, 1), Duration.ofSeconds(30)));
        feed.lastFed = Optional.of(now);

        passes(Duration.ofSeconds(329));
        timetable.lookForNews();
        assertThat(notebook.runs).isZero();

        passes(Duration.ofSeconds(1));
        timetable.lookForNews();
        assertThat(notebook.runs).isOne();
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    private static final class Feed implements CaseHistories {
        private Optional<Instant> lastFed = Optional.empty();

        @Override
        public void each(String form, LocalDate filedSince, Consumer<CaseHistory> taker) {
            assertThat(filedSince).isBefore(LocalDate.of(2021, 1, 1));
        }

        @Override
        public Optional<Instant> lastFed() {
            return lastFed;
        }
    }

    private static final class Notebook implements EstimateModels {
        private Optional<TrainingRun> last = Optional.empty();
        private int runs;

        @Override
        public List<MilestoneForecast> find(List<Cohort> groups, MilestoneType at) {
            return List.of();
        }

        @Override
        public List<ForecastAccuracy> accuracy() {
            return List.of();
        }

        @Override
        public Optional<TrainingRun> lastRun() {
            return last;
        }

        @Override
        public boolean inTurn(Function<Optional<TrainingRun>, Optional<TrainingRun>> learning) {
            Optional<TrainingRun> run = learning.apply(last);
            last = run.or(() -> last);
            runs += run.isPresent() ? 1 : 0;
            return run.isPresent();
        }

        @Override
        public void replace(String form, List<MilestoneForecast> outlooks, ForecastAccuracy accuracy) {
            assertThat(outlooks).isEmpty();
        }
    }
}
