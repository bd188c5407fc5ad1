package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.LandmarkForecast;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns all there is to learn about a form from what was known on a day.
 *
 * @param enough how many cases that were followed to their decision make a group comparable
 */
record FormModelTrainer(PackedCaseHistories histories, int enough) {
    private static final List<MilestoneType> BEFORE_THE_DECISION = Arrays.stream(MilestoneType.values())
            .filter(step -> step != MilestoneType.DECISION)
            .toList();

    /** A model for each group and step that has enough cases. */
    List<CohortModel> learn(int day) {
        HistorySnapshot known = new HistorySnapshot(histories, day);
        Cohort everybody = Cohort.all(histories.form());
        int[] all = histories.casesOf(everybody);
        PeriodAdjustment pace = PeriodAdjustment.of(known, all, PeriodAdjustment.STEADY);
        List<CohortModel> models = new ArrayList<>(learn(known, everybody, all, pace));
        for (Cohort group : histories.groups()) {
            int[] cases = group.equals(everybody) ? new int[0] : histories.casesOf(group);
            if (cases.length >= enough) {
                models.addAll(learn(known, group, cases, PeriodAdjustment.of(known, cases, pace)));
            }
        }
        return models;
    }

    private List<CohortModel> learn(HistorySnapshot known, Cohort group, int[] cases, PeriodAdjustment pace) {
        List<CohortModel> models = new ArrayList<>();
        for (MilestoneType at : BEFORE_THE_DECISION) {
            List<LandmarkForecast> outlooks = new LandmarkEstimator(known).outlooks(cases, at, enough);
            if (!outlooks.isEmpty()) {
                int[] received = received(known, cases, at);
                models.add(new CohortModel(
                        new MilestoneForecast(group, at, date(received[0]), date(received[1]), outlooks), pace));
            }
        }
        return models;
    }

    /** The first and the last day on which one of the cases was received. */
    private static int[] received(HistorySnapshot known, int[] cases, MilestoneType at) {
        var days = IntStream.of(cases)
                .filter(index -> known.has(index, at))
                .map(index -> known.on(index, MilestoneType.RECEIVED))
                .summaryStatistics();
        return new int[] {days.getMin(), days.getMax()};
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
