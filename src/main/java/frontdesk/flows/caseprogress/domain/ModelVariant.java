package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.MilestoneForecast;
import java.util.function.Function;

/** What of a model is shown to people. */
enum ModelVariant {
    /** All the past counts alike. */
    STEADY(CohortModel::steady),
    /** The last weeks count more: the past at the pace of today. */
    AT_TODAYS_PACE(CohortModel::atPace);

    private final Function<CohortModel, MilestoneForecast> shown;

    ModelVariant(Function<CohortModel, MilestoneForecast> shown) {
        this.shown = shown;
    }

    MilestoneForecast of(CohortModel model) {
        return shown.apply(model);
    }
}
