package frontdesk.flows.caseprogress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.demo.histories.FormLaws;
import frontdesk.demo.histories.MadeUpCase;
import frontdesk.demo.histories.MadeUpWorld;
import frontdesk.domain.progress.ComparableGroup;
import frontdesk.domain.progress.Span;
import frontdesk.domain.progress.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Who learns from decided cases alone learns from the fast ones. */
class PendingCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FormLaws I_485 = FormLaws.ALL.get(5);

    /** In the first two years of a form only those are decided that went fast. */
    private final List<MadeUpCase> cases = new MadeUpWorld(7, TODAY, 2, 0.15, daysAgo -> 1, List.of(I_485))
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

    private int median(Predicate<MadeUpCase> counts) {
        Histories histories = new Histories(I_485.form());
        cases.stream().filter(counts).forEach(one -> histories.add(one.historyOn(TODAY)));
        return new FormLessons(histories, 30)
                .learn(Histories.day(TODAY)).stream()
                        .filter(lesson -> lesson.group().equals(ComparableGroup.all(I_485.form())))
                        .filter(lesson -> lesson.at() == Step.RECEIVED)
                        .flatMap(lesson -> lesson.steady().after(0).stream())
                        .flatMap(outlook -> outlook.until(Step.DECISION).stream())
                        .mapToInt(Span::median)
                        .findFirst()
                        .orElseThrow();
    }
}
