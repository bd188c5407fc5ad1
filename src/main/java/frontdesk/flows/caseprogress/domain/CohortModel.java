package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.LandmarkForecast;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import java.util.List;

/**
 * What was learned about a group from all its past, and how its pace has changed lately.
 *
 * @param steady as if nothing had changed
 */
record CohortModel(MilestoneForecast steady, PeriodAdjustment pace) {
    Cohort group() {
        return steady.group();
    }

    MilestoneType at() {
        return steady.at();
    }

    /** What is to be expected if the pace stays as it is. */
    MilestoneForecast atPace() {
        List<LandmarkForecast> outlooks = steady.outlooks().stream()
                .map(outlook -> pace.applied(outlook, steady.at()))
                .toList();
        return new MilestoneForecast(steady.group(), steady.at(), steady.from(), steady.to(), outlooks);
    }
}
