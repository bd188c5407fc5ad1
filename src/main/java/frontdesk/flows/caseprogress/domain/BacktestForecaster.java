package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells past cases what they would have been told. */
final class BacktestForecaster {
    private final PackedCaseHistories histories;
    private final Map<ModelVariant, Map<Place, MilestoneForecast>> outlooks;

    BacktestForecaster(PackedCaseHistories histories, List<CohortModel> models) {
        this.histories = histories;
        this.outlooks = List.of(ModelVariant.values()).stream()
                .collect(Collectors.toMap(Function.identity(), reading -> read(models, reading)));
    }

    /** How long the decision of a case would have been said to take on a day; empty where too little was known. */
    Optional<PredictionInterval> decision(int index, int day, ModelVariant reading) {
        HistorySnapshot then = new HistorySnapshot(histories, day);
        MilestoneType at = then.lastStep(index);
        int waited = day - then.on(index, at);
        return histories.groupsOf(index).stream()
                .flatMap(group -> Optional.ofNullable(outlooks.get(reading).get(new Place(group, at))).stream())
                .flatMap(outlook -> outlook.after(waited).stream())
                .findFirst()
                .flatMap(outlook -> outlook.until(MilestoneType.DECISION));
    }

    private static Map<Place, MilestoneForecast> read(List<CohortModel> models, ModelVariant reading) {
        return models.stream().collect(Collectors.toMap(model -> new Place(model.group(), model.at()), reading::of));
    }

    private record Place(Cohort group, MilestoneType at) {}
}
