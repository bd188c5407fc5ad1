package frontdesk.flows.caseprogress.domain;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.demo.histories.FormDurationModel;
import frontdesk.demo.histories.FormDurationModel.DurationDistribution;
import frontdesk.demo.histories.SyntheticCase;
import frontdesk.demo.histories.SyntheticCaseGenerator;
import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Estimates for all who wait today, in worlds whose laws are known, against what then happens to them. */
@Execution(ExecutionMode.CONCURRENT)
class MadeUpWorldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int CASES_OF_A_FORM = 6_000;
    private static final int ENOUGH = 30;
    private static final LongToDoubleFunction STEADY = daysAgo -> 1;
    private static final LongToDoubleFunction SLOWER_SINCE_FOUR_MONTHS = daysAgo -> daysAgo < 120 ? 1.4 : 1;
    private static final LongToDoubleFunction FASTER_SINCE_THREE_MONTHS = daysAgo -> daysAgo < 90 ? 0.75 : 1;
    private static final LongToDoubleFunction SLOWER_YEAR_BY_YEAR = daysAgo -> 1.5 - 0.0005 * daysAgo;

    static Stream<Arguments> worlds() {
        SyntheticCaseGenerator world = SyntheticCaseGenerator.steady(20261124, TODAY);
        List<FormDurationModel> memoryless = List.of(new FormDurationModel(
                "I-765",
                List.of(
                        new FormDurationModel.Stretch(MilestoneType.BIOMETRICS, DurationDistribution.weibull(30, 1)),
                        new FormDurationModel.Stretch(MilestoneType.REVIEW, DurationDistribution.weibull(90, 1)),
                        new FormDurationModel.Stretch(MilestoneType.DECISION, DurationDistribution.weibull(60, 1.5)))));
        SyntheticCaseGenerator small = world.with(FormDurationModel.ALL.stream()
                .filter(laws -> Set.of("N-400", "I-130", "I-765").contains(laws.form()))
                .toList());
        return Stream.of(
                Arguments.of("nothing changes", world.with(0.15, STEADY)),
                Arguments.of("slower since four months", world.with(0.15, SLOWER_SINCE_FOUR_MONTHS)),
                Arguments.of("people differ by themselves", small.with(0.4, STEADY)),
                Arguments.of("long waits tell nothing", world.with(memoryless)),
                Arguments.of("faster since three months", small.with(0.15, FASTER_SINCE_THREE_MONTHS)),
                Arguments.of("slower from year to year", small.with(0.15, SLOWER_YEAR_BY_YEAR)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void eightInTenDecisionsFallInsideTheRangeAndTheLikelyDayBeatsThePublishedMedian(
            String name, SyntheticCaseGenerator world) {
        List<SyntheticCase> cases =
                world.cases(CASES_OF_A_FORM * world.forms().size()).toList();

        for (FormDurationModel laws : world.forms()) {
            Trial trial = new Trial(
                    laws.form(),
                    cases.stream().filter(one -> one.form().equals(laws.form())).toList());
            assertThat(trial.coverage()).as(laws.form()).isBetween(0.75, 0.87);
            assertThat(trial.error()).as(laws.form()).isLessThan(0.8 * trial.errorOfRule());
        }
    }

    private static final class Trial {
        private final Backtest.Score score = new Backtest.Score();

        Trial(String form, List<SyntheticCase> cases) {
            PackedCaseHistories histories = new PackedCaseHistories(form);
            cases.forEach(one -> histories.add(one.historyOn(TODAY)));
            int published = new TotalDurations(new HistorySnapshot(histories, PackedCaseHistories.day(TODAY)))
                    .publishedMedian()
                    .orElseThrow();
            var learned = TrainedForm.from(histories, ENOUGH, TODAY).outlooks().stream()
                    .collect(Collectors.toMap(outlook -> List.of(outlook.group(), outlook.at()), outlook -> outlook));
            for (SyntheticCase one : cases) {
                if (one.isPendingOn(TODAY)) {
                    CaseEstimator estimate = new CaseEstimator(one.historyOn(TODAY), Set.of(), Set.of(), TODAY);
                    List<MilestoneForecast> found = Cohort.widening(form, one.office(), one.filedBy()).stream()
                            .flatMap(group -> Optional.ofNullable(learned.get(List.of(group, estimate.at()))).stream())
                            .toList();
                    estimate.expected(found, List.of())
                            .decision()
                            .ifPresent(range ->
                                    score.note(range.daysLeft(), (int) DAYS.between(TODAY, one.decidedOn()), (int)
                                            Math.max(0, published - DAYS.between(one.filedOn(), TODAY))));
                }
            }
        }

        double coverage() {
            return score.measured().orElseThrow().coverage();
        }

        double error() {
            return score.measured().orElseThrow().meanAbsoluteError();
        }

        double errorOfRule() {
            return score.measured().orElseThrow().publishedMedianError();
        }
    }
}
