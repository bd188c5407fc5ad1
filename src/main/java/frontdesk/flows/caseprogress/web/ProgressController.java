package frontdesk.flows.caseprogress.web;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.progress.ForecastAccuracy;
import frontdesk.domain.progress.ForecastAccuracy.Measured;
import frontdesk.flows.caseprogress.domain.CaseProgress;
import frontdesk.flows.caseprogress.training.CaseProgressEstimates;
import frontdesk.flows.caseprogress.training.ProgressProperties;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.casefile.EstimateModels;
import frontdesk.ports.casefile.EstimateModels.TrainingRun;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.problem.ProblemType;
import frontdesk.web.requests.ProtectedCaseGuard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells how far a case is, what is to be expected, and how far such estimates are to be trusted. */
@RestController
@Tag(name = "Progress")
class ProgressController {
    private final CaseDirectory cases;
    private final ProtectedCaseGuard guard;
    private final CaseProgressEstimates estimates;
    private final EstimateModels learned;
    private final ProgressProperties settings;
    private final ProgressMessages words;

    ProgressController(
            CaseDirectory cases,
            ProtectedCaseGuard guard,
            CaseProgressEstimates estimates,
            EstimateModels learned,
            ProgressProperties settings,
            ProgressMessages words) {
        this.cases = cases;
        this.guard = guard;
        this.estimates = estimates;
        this.learned = learned;
        this.settings = settings;
        this.words = words;
    }

    @GetMapping("/api/v1/cases/{receiptNumber}/progress")
    @Operation(
            summary = "How far a case is and what is to be expected",
            description = "Eight in ten comparable cases were decided between earliest and latest, half of them before"
                    + " likely. basis says which cases were compared; why says it where there is no estimate. 422 for a"
                    + " form that has no estimates, with those that have as supportedForms.")
    ProgressView progress(@PathVariable ReceiptNumber receiptNumber) {
        CaseFile file = cases.find(receiptNumber)
                .filter(found -> guard.shows(receiptNumber))
                .orElseThrow(() -> new NotFoundException("There is no case with this receipt number."));
        CaseProgress progress = estimates.of(file).orElseThrow(() -> new UnsupportedFormException(file.form()));
        return ProgressView.of(file, progress, words.why(progress));
    }

    @GetMapping("/api/v1/progress/accuracy")
    @Operation(
            summary = "How well past cases were told",
            description = "From each of several days in the past it is learned as if that were today, and the cases"
                    + " that came in the weeks after it are told from that. publishedMedian is the rule \"published"
                    + " median less the days waited\" on the same cases.")
    AccuracyView accuracy() {
        return AccuracyView.of(learned.lastRun(), learned.accuracy());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(UnsupportedFormException refusal) {
        ProblemDetail problem =
                ProblemType.UNPROCESSABLE.because("There are no estimates for form %s. There are for %s."
                        .formatted(refusal.form(), String.join(", ", settings.supported())));
        problem.setProperty("supportedForms", settings.supported());
        return ResponseEntity.status(ProblemType.UNPROCESSABLE.status()).body(problem);
    }

    /** The case's form has no estimates. */
    private static final class UnsupportedFormException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String form;

        UnsupportedFormException(String form) {
            super("There are no estimates for form " + form);
            this.form = form;
        }

        String form() {
            return form;
        }
    }

    /**
     * How well past cases were told, by those that the learning had not seen.
     *
     * @param asOf the last day that is known; null where nothing has been learned yet
     */
    @Schema(name = "AccuracyView")
    record AccuracyView(Optional<LocalDate> asOf, List<FormView> forms) {
        static AccuracyView of(Optional<TrainingRun> run, List<ForecastAccuracy> accuracy) {
            return new AccuracyView(
                    run.map(TrainingRun::asOf),
                    accuracy.stream().map(FormView::of).toList());
        }

        /**
         * @param atFiling null where too few past cases could be told
         * @param atHalfTime likewise; by those who still waited when half of the usual time had passed
         */
        record FormView(String form, Optional<MeasuredView> atFiling, Optional<MeasuredView> atHalfTime) {
            static FormView of(ForecastAccuracy accuracy) {
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
}
