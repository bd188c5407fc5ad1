package frontdesk.flows.caseprogress.web;

import frontdesk.domain.progress.Accuracy;
import frontdesk.domain.progress.Accuracy.Measured;
import frontdesk.ports.casefile.EstimateModels.TrainingRun;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How well past cases were told, by those that the learning had not seen.
 *
 * @param asOf the last day that is known; null where nothing has been learned yet
 */
record AccuracyView(Optional<LocalDate> asOf, List<FormView> forms) {
    static AccuracyView of(Optional<TrainingRun> run, List<Accuracy> accuracy) {
        return new AccuracyView(
                run.map(TrainingRun::asOf), accuracy.stream().map(FormView::of).toList());
    }

    /**
     * @param atFiling null where too few past cases could be told
     * @param atHalfTime likewise; by those who still waited when half of the usual time had passed
     */
    record FormView(String form, Optional<MeasuredView> atFiling, Optional<MeasuredView> atHalfTime) {
        static FormView of(Accuracy accuracy) {
            return new FormView(
                    accuracy.form(),
                    accuracy.atFiling().map(MeasuredView::of),
                    accuracy.atHalfTime().map(MeasuredView::of));
        }
    }

    /**
     * @param cases how many decisions were compared with what would have been shown
     * @param coverage the share of them that fell inside the range, 0 to 1; it should be near 0.8
     * @param meanAbsoluteErrorDays of the likely date
     * @param publishedMedian the same for the rule "published median less the days waited"
     */
    record MeasuredView(int cases, double coverage, double meanAbsoluteErrorDays, Rule publishedMedian) {
        static MeasuredView of(Measured measured) {
            return new MeasuredView(
                    measured.cases(),
                    rounded(measured.coverage(), 1_000),
                    rounded(measured.meanAbsoluteError(), 10),
                    new Rule(rounded(measured.publishedMedianError(), 10)));
        }

        private static double rounded(double exactly, int parts) {
            return (double) Math.round(exactly * parts) / parts;
        }
    }

    /** What a rule of thumb came to. */
    record Rule(double meanAbsoluteErrorDays) {}
}
