package frontdesk.flows.caseprogress.domain;

import static frontdesk.flows.caseprogress.domain.PackedCaseHistories.NEVER;

import frontdesk.domain.progress.ForecastAccuracy;
import frontdesk.domain.progress.ForecastAccuracy.Measured;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What would have been shown in the past, against what happened then. On each of several days in the past it is learned
 * as if that were today, and the cases that came in the weeks after it are told from that. The days lie so far back that
 * most of these cases are decided; one that is still pending after all that was told it counts as told wrong.
 */
final class Backtest {
    private static final int PERIODS = 4;
    private static final int DAYS_OF_A_PERIOD = 60;
    private static final double MOST = 0.9;

    /** How much worse it may look to count the last weeks more: they are there for changes that no backtest has seen. */
    private static final double PRICE_OF_WATCHFULNESS = 1.1;

    private final FormModelTrainer form;
    private final HistorySnapshot now;
    private final Map<ModelVariant, Scores> scores = new EnumMap<>(ModelVariant.class);

    Backtest(FormModelTrainer form, int today) {
        this.form = form;
        this.now = new HistorySnapshot(form.histories(), today);
        Arrays.stream(ModelVariant.values())
                .forEach(reading -> scores.put(reading, new Scores(new Score(), new Score())));
    }

    Backtest run() {
        OptionalInt slowest = new TotalDurations(now).curve().dayOf(MOST);
        for (int period = 1; period <= PERIODS && slowest.isPresent(); period++) {
            look(now.day() - slowest.getAsInt() - period * DAYS_OF_A_PERIOD);
        }
        return this;
    }

    /** Which reading came closer to what happened. */
    ModelVariant better() {
        double steady = scores.get(ModelVariant.STEADY).error();
        return scores.get(ModelVariant.AT_TODAYS_PACE).error() <= PRICE_OF_WATCHFULNESS * steady
                ? ModelVariant.AT_TODAYS_PACE
                : ModelVariant.STEADY;
    }

    ForecastAccuracy accuracy(ModelVariant reading) {
        Scores found = scores.get(reading);
        return new ForecastAccuracy(form.histories().form(), found.atFiling.measured(), found.atHalfTime.measured());
    }

    private void look(int day) {
        TotalDurations times = new TotalDurations(new HistorySnapshot(form.histories(), day));
        OptionalInt median = times.publishedMedian();
        if (median.isPresent()) {
            BacktestForecaster forecaster = new BacktestForecaster(form.histories(), form.learn(day));
            int half = median.getAsInt() / 2;
            for (int index = 0; index < form.histories().size(); index++) {
                int received = form.histories().day(index, MilestoneType.RECEIVED);
                int decided = now.on(index, MilestoneType.DECISION);
                if (decided != NEVER || now.seenUntil(index) == now.day()) {
                    Told told = new Told(forecaster, index, received, decided, median.getAsInt(), now.day());
                    tell(told, day, received, Scores::atFiling);
                    tell(told, day, received + half, Scores::atHalfTime);
                }
            }
        }
    }

    /** Tells a case on that moment, where it lies in the weeks that are looked at. */
    private void tell(Told told, int day, int moment, Function<Scores, Score> score) {
        if (moment >= day && moment < day + DAYS_OF_A_PERIOD && (told.isPending() || moment < told.decided)) {
            scores.forEach((reading, found) -> told.at(moment, reading, score.apply(found)));
        }
    }

    private record Scores(Score atFiling, Score atHalfTime) {
        private double error() {
            return (double) atFiling.error() + atHalfTime.error();
        }
    }

    /** One past case, told from what was known before it came. */
    private record Told(
            BacktestForecaster forecaster, int index, int received, int decided, int publishedMedian, int today) {
        private boolean isPending() {
            return decided == NEVER;
        }

        private void at(int day, ModelVariant reading, Score score) {
            Optional<PredictionInterval> shown = forecaster.decision(index, day, reading);
            if (isPending()) {
                shown.filter(span -> day + span.high() < today).ifPresent(span -> score.noteStillPending());
            } else {
                shown.ifPresent(
                        span -> score.note(span, decided - day, Math.max(0, publishedMedian - (day - received))));
            }
        }
    }

    /** Adds up how estimates compare with what then happened. */
    static final class Score {
        private int decided;
        private int pending;
        private int inside;
        private long error;
        private long errorOfRule;

        /**
         * @param shown what would have been shown
         * @param took how many days it really took from then on
         * @param rule what the published median left to wait
         */
        void note(PredictionInterval shown, int took, int rule) {
            decided++;
            inside += shown.holds(took) ? 1 : 0;
            error += Math.abs(shown.median() - took);
            errorOfRule += Math.abs(rule - took);
        }

        /** A case that is pending still, after the last day of the range that would have been shown. */
        void noteStillPending() {
            pending++;
        }

        long error() {
            return error;
        }

        Optional<Measured> measured() {
            return decided == 0
                    ? Optional.empty()
                    : Optional.of(new Measured(
                            decided + pending,
                            (double) inside / (decided + pending),
                            (double) error / decided,
                            (double) errorOfRule / decided));
        }
    }
}
