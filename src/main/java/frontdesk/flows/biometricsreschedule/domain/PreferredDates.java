package frontdesk.flows.biometricsreschedule.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The dates that a person would like, the best one first.
 *
 * @param within how far ahead a date may lie
 */
public record PreferredDates(List<LocalDate> dates, Period within) {

    /** Those from today up to the last day that counts, in their order, each once. */
    public List<LocalDate> from(LocalDate today) {
        LocalDate last = today.plus(within);
        return dates.stream()
                .filter(day -> !day.isBefore(today) && !day.isAfter(last))
                .distinct()
                .toList();
    }
}
