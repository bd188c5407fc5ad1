package frontdesk.flows.biometricsreschedule.domain;

import frontdesk.domain.appointment.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;

/**
 * Until when an officer should decide, and a place is held meanwhile.
 *
 * @param within working days of the contact centre
 * @param before how long before the present appointment it ends at the latest, in elapsed time
 */
public record DecisionDeadline(Period within, Duration before) {
    /** As the table of reasons writes both, such as {@code P1D} and {@code PT12H}. */
    public static DecisionDeadline of(String within, String before) {
        return new DecisionDeadline(Period.parse(within), Duration.parse(before));
    }

    /** @param appointment the present one */
    public Instant end(Instant now, BusinessCalendar centre, Instant appointment) {
        Instant due = centre.afterBusinessDays(now, within.getDays());
        Instant latest = appointment.minus(before);
        return due.isBefore(latest) ? due : latest;
    }
}
