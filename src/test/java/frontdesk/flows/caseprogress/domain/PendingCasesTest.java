package frontdesk.flows.caseprogress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.demo.histories.FormDurationModel;
import frontdesk.demo.histories.SyntheticCase;
import frontdesk.demo.histories.SyntheticCaseGenerator;
import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Who learns from decided cases alone learns from the fast ones. */
class PendingCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FormDurationModel I_485 = FormDurationModel.ALL.get(5);

    /** In the first two years of a form only those are decided that went fast. */
    private final List<SyntheticCase> cases = new SyntheticCaseGenerator(
                    7, TODAY, 2, 0.15, daysAgo -> 1, List.of(I_485))
            .cases(4_000)
            .toList();

    @Test
    void leavingThemOutPromisesTwoMonthsTooMuch() {
        double truth = cases.stream()
                .mapToLong(one -> one.decidedOn().toEpochDay() - one.filedOn().toEpochDay())
                .sorted()
                .skip(cases.size() / 2)
                .findFirst()
                .orElseThrow();

        int honest = median(one -> true);
        int naive = median(one -> !one.isPendingOn(TODAY));

        assertThat(naive).isLessThan((int) truth - 60);
        assertThat(Math.abs(honest - truth)).isLessThan(truth / 10);
    }

    private int median(Predicate<SyntheticCase> counts) {
        PackedCaseHistories histories = new PackedCaseHistories(I_485.form());
        cases.stream().filter(counts).forEach(one -> histories.add(one.historyOn(TODAY)));
        return new FormModelTrainer(histories, 30)
                .learn(PackedCaseHistories.day(TODAY)).stream()
                        .filter(model -> model.group().equals(Cohort.all(I_485.form())))
                        .filter(model -> model.at() == MilestoneType.RECEIVED)
                        .flatMap(model -> model.steady().after(0).stream())
                        .flatMap(outlook -> outlook.until(MilestoneType.DECISION).stream())
                        .mapToInt(PredictionInterval::median)
                        .findFirst()
                        .orElseThrow();
    }
}
