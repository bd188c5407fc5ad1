package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.Accuracy.Measured;
import frontdesk.domain.progress.PredictionInterval;
import java.util.Optional;

/** Adds up how estimates compare with what then happened. */
final class BacktestScore {
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
