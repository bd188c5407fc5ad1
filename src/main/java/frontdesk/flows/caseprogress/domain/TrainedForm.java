package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.ForecastAccuracy;
import frontdesk.domain.progress.MilestoneForecast;
import java.time.LocalDate;
import java.util.List;

/** All that is shown to people about cases of a form, and how far it is to be trusted. */
public record TrainedForm(List<MilestoneForecast> outlooks, ForecastAccuracy accuracy) {

    /** More cases would make the accuracy no clearer. */
    private static final int ENOUGH_TO_MEASURE = 30_000;

    /** @param enough how many cases that were followed to their decision make a group comparable */
    public static TrainedForm from(PackedCaseHistories histories, int enough, LocalDate today) {
        FormModelTrainer form = new FormModelTrainer(histories, enough);
        FormModelTrainer fewer = new FormModelTrainer(histories.atMost(ENOUGH_TO_MEASURE), enough);
        Backtest backtest = new Backtest(fewer, PackedCaseHistories.day(today)).run();
        ModelVariant better = backtest.better();
        List<MilestoneForecast> outlooks = form.learn(PackedCaseHistories.day(today)).stream()
                .map(better::of)
                .toList();
        return new TrainedForm(outlooks, backtest.accuracy(better));
    }
}
