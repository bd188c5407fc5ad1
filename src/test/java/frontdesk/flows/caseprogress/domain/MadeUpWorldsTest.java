package frontdesk.flows.caseprogress.domain;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.demo.histories.FormLaws;
import frontdesk.demo.histories.Law;
import frontdesk.demo.histories.MadeUpCase;
import frontdesk.demo.histories.MadeUpWorld;
import frontdesk.domain.progress.ComparableGroup;
import frontdesk.domain.progress.Step;
import frontdesk.domain.progress.StepOutlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Estimates for all who wait today, in worlds whose laws are known, against what then happens to them. */
class MadeUpWorldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int CASES_OF_A_FORM = 6_000;
    private static final int ENOUGH = 30;
    private static final LongToDoubleFunction STEADY = daysAgo -> 1;
    private static final LongToDoubleFunction SLOWER_SINCE_FOUR_MONTHS = daysAgo -> daysAgo < 120 ? 1.4 : 1;
    private static final LongToDoubleFunction FASTER_SINCE_THREE_MONTHS = daysAgo -> daysAgo < 90 ? 0.75 : 1;
    private static final LongToDoubleFunction SLOWER_YEAR_BY_YEAR = daysAgo -> 1.5 - 0.0005 * daysAgo;

    static Stream<Arguments> worlds() {
        MadeUpWorld world = MadeUpWorld.steady(20261124, TODAY);
        List<FormLaws> memoryless = List.of(new FormLaws(
                "I-765",
                List.of(
                        new FormLaws.Stretch(Step.BIOMETRICS, Law.weibull(30, 1)),
                        new FormLaws.Stretch(Step.REVIEW, Law.weibull(90, 1)),
                        new FormLaws.Stretch(Step.DECISION, Law.weibull(60, 1.5)))));
        MadeUpWorld small = world.with(FormLaws.ALL.stream()
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
    void eightInTenDecisionsFallInsideTheRangeAndTheLikelyDayBeatsThePublishedMedian(String name, MadeUpWorld world) {
        List<MadeUpCase> cases =
                world.cases(CASES_OF_A_FORM * world.forms().size()).toList();

        for (FormLaws laws : world.forms()) {
            Trial trial = new Trial(
                    laws.form(),
                    cases.stream().filter(one -> one.form().equals(laws.form())).toList());
            assertThat(trial.coverage()).as(laws.form()).isBetween(0.75, 0.87);
            assertThat(trial.error()).as(laws.form()).isLessThan(0.8 * trial.errorOfRule());
        }
    }

    private static final class Trial {
        private final Score score = new Score();

        Trial(String form, List<MadeUpCase> cases) {
            Histories histories = new Histories(form);
            cases.forEach(one -> histories.add(one.historyOn(TODAY)));
            int published = new WholeTimes(new Snapshot(histories, Histories.day(TODAY)))
                    .publishedMedian()
                    .orElseThrow();
            var learned = LearnedForm.from(histories, ENOUGH, TODAY).outlooks().stream()
                    .collect(Collectors.toMap(outlook -> List.of(outlook.group(), outlook.at()), outlook -> outlook));
            for (MadeUpCase one : cases) {
                if (one.isPendingOn(TODAY)) {
                    Estimate estimate = new Estimate(one.historyOn(TODAY), Set.of(), Set.of(), TODAY);
                    List<StepOutlook> found = ComparableGroup.widening(form, one.office(), one.filedBy()).stream()
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
