package frontdesk.domain.officer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody is away.
 *
 * @param account of whoever is away
 * @param from the first day, in the centre's zone
 * @param to the last day, included
 * @param substitute the account of whoever does their tasks meanwhile; empty where nobody does
 */
public record Absence(String account, LocalDate from, LocalDate to, Optional<String> substitute) {
    /** @throws IllegalArgumentException where it ends before it begins */
    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An absence ends on the day on which it begins, or later");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
