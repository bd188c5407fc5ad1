package frontdesk.domain.appointment;

import frontdesk.domain.request.ReferenceNumber;
import java.time.ZonedDateTime;

/**
 * A place that was given to a request.
 *
 * @param at in the office's own zone
 */
public record Appointment(ReferenceNumber request, Office office, ZonedDateTime at) {
    public ZonedDateTime endsAt() {
        return at.plus(office.slotLength());
    }
}
