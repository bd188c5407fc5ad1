package frontdesk.engine.duetime;

import frontdesk.ports.appointment.BusinessCalendars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day that is no business day of the centre any more, or is one again.
 *
 * @param before the calendars as they would be without the change
 * @param from when the day begins: what is due earlier stays as it is
 * @param until when the day has ended: what was counted since then stays as it is
 */
record CalendarChange(BusinessCalendars before, BusinessCalendars after, Instant from, Instant until) {
    /** @param isClosed whether the centre is closed on the day now, or open again */
    static CalendarChange of(LocalDate day, boolean isClosed, BusinessCalendars calendars) {
        ZoneId zone = calendars.ofCentre().zone();
        return new CalendarChange(
                calendars.assuming(day, !isClosed),
                calendars.assuming(day, isClosed),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
