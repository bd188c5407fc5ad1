package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.Accuracy;
import frontdesk.domain.progress.StepOutlook;
import java.time.LocalDate;
import java.util.List;

/** All that is shown to people about cases of a form, and how far it is to be trusted. */
public record LearnedForm(List<StepOutlook> outlooks, Accuracy accuracy) {

    /** More cases would make the accuracy no clearer. */
    private static final int ENOUGH_TO_MEASURE = 30_000;

    /** @param enough how many cases that were followed to their decision make a group comparable */
    public static LearnedForm from(Histories histories, int enough, LocalDate today) {
        FormLessons form = new FormLessons(histories, enough);
        FormLessons fewer = new FormLessons(histories.atMost(ENOUGH_TO_MEASURE), enough);
        Backtest backtest = new Backtest(fewer, Histories.day(today)).run();
        Reading better = backtest.better();
        List<StepOutlook> outlooks =
                form.learn(Histories.day(today)).stream().map(better::of).toList();
        return new LearnedForm(outlooks, backtest.accuracy(better));
    }
}
