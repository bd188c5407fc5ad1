package frontdesk.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What has been learned about cases of a group that stand at one step, for use until it is learned anew.
 *
 * @param at the last step that these cases have reached
 * @param from the first day on which one of the compared cases was filed
 * @param to the last day on which one of them was filed
 * @param outlooks by the time waited, ascending; none beyond the time up to which there were enough cases
 */
public record MilestoneForecast(
        Cohort group, MilestoneType at, LocalDate from, LocalDate to, List<LandmarkForecast> outlooks) {
    public MilestoneForecast {
        outlooks = List.copyOf(outlooks);
    }

    /** The outlook after so many days of waiting; empty where too few cases waited as long. */
    public Optional<LandmarkForecast> after(int days) {
        int next = 0;
        while (next < outlooks.size() && outlooks.get(next).waited() <= days) {
            next++;
        }
        if (next == 0) {
            return Optional.empty();
        }
        LandmarkForecast before = outlooks.get(next - 1);
        if (before.waited() == days) {
            return Optional.of(before);
        }
        return next < outlooks.size() ? Optional.of(before.towards(outlooks.get(next), days)) : Optional.empty();
    }

    /** Whether only a tenth of the cases or fewer waited longer than anything that is known here. */
    public boolean reachesTheLongestWaits() {
        return !outlooks.isEmpty()
                && outlooks.get(outlooks.size() - 1).cases() * 10
                        <= outlooks.get(0).cases();
    }
}
