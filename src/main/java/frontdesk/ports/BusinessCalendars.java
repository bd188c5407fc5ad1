package frontdesk.ports;

import frontdesk.domain.BusinessCalendar;
import frontdesk.domain.Office;

/** Who works when. */
public interface BusinessCalendars {
    /** The contact centre's own hours. */
    BusinessCalendar ofCentre();

    /** An office's hours, with its closures. */
    BusinessCalendar of(Office office);
}
