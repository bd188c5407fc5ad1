package frontdesk.flows.caseprogress.web;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import frontdesk.flows.caseprogress.domain.CaseProgress;
import frontdesk.flows.caseprogress.domain.CaseProgress.Range;
import frontdesk.flows.caseprogress.domain.CaseProgress.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a case is and what is to be expected, as the API gives it.
 *
 * @param why in plain English, why there is no estimate, or that the case waits longer than most
 */
record ProgressView(
        String receiptNumber,
        String form,
        LocalDate filedOn,
        LocalDate asOf,
        List<MilestoneView> milestones,
        Optional<DecisionView> decision,
        Optional<BasisView> basis,
        Optional<String> why) {

    static ProgressView of(CaseFile file, CaseProgress progress, Optional<String> why) {
        return new ProgressView(
                file.receiptNumber().value(),
                file.form(),
                file.filedOn(),
                progress.asOf(),
                progress.milestones().stream().map(MilestoneView::of).toList(),
                progress.decision().map(DecisionView::of),
                progress.basis().map(BasisView::of),
                why);
    }

    /** A step, done or to come. */
    record MilestoneView(MilestoneType name, State state, Optional<LocalDate> on, Optional<RangeView> estimate) {
        static MilestoneView of(CaseProgress.Milestone milestone) {
            return new MilestoneView(
                    milestone.step(),
                    milestone.state(),
                    milestone.on(),
                    milestone.estimate().map(RangeView::of));
        }
    }

    /** Eight in ten comparable cases got there between the first and the last of these days. */
    record RangeView(LocalDate earliest, LocalDate likely, LocalDate latest) {
        static RangeView of(Range range) {
            return new RangeView(range.earliest(), range.likely(), range.latest());
        }
    }

    /** When the decision is to be expected. */
    record DecisionView(LocalDate earliest, LocalDate likely, LocalDate latest, DaysLeft daysLeft) {
        static DecisionView of(Range range) {
            PredictionInterval days = range.daysLeft();
            return new DecisionView(
                    range.earliest(),
                    range.likely(),
                    range.latest(),
                    new DaysLeft(days.low(), days.median(), days.high()));
        }
    }

    /** The same in days from today. */
    record DaysLeft(int low, int median, int high) {}

    /**
     * What the estimate rests on.
     *
     * @param fieldOffice whose cases were compared; null where cases of all offices were
     * @param filedBy how the compared cases were filed; null where it made no difference
     * @param coverage the share of decisions that the range is made to hold
     */
    record BasisView(
            int comparedCases,
            Optional<String> fieldOffice,
            Optional<FiledBy> filedBy,
            LocalDate from,
            LocalDate to,
            double coverage) {
        private static final double EIGHT_IN_TEN = 0.8;

        static BasisView of(CaseProgress.Basis basis) {
            return new BasisView(
                    basis.cases(),
                    basis.group().fieldOffice(),
                    basis.group().filedBy(),
                    basis.from(),
                    basis.to(),
                    EIGHT_IN_TEN);
        }
    }
}
