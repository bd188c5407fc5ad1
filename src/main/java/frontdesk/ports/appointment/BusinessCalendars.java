package frontdesk.ports.appointment;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.messaging.TextingSchedule;

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
}
