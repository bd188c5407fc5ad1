package frontdesk.ports.appointment;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.messaging.TextingSchedule;
import java.time.LocalDate;

/** Who works when. */
public interface BusinessCalendars {
    /** The contact centre's own hours. */
    BusinessCalendar ofCentre();

    /** The hours in which officers call customers back, in the contact centre's zone. */
    BusinessCalendar ofCallbacks();

    /** When a text that promises a call may go out. */
    TextingSchedule ofTexts();

    /** An office's hours, with its closures. */
    BusinessCalendar of(Office office);

    /**
     * The calendars as they are now, but for this day.
     *
     * @param isClosed whether the centre is taken to be closed on it, or to be open as far as weekends and holidays let it
     */
    BusinessCalendars assuming(LocalDate day, boolean isClosed);
}
