package frontdesk.domain.appointment;

import frontdesk.domain.request.ReferenceNumber;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * A place that was given to a request.
 *
 * @param at in the office's own zone
 */
public record Appointment(ReferenceNumber request, Office office, ZonedDateTime at) {
    /** The place at this moment, in the office's own zone. */
    public static Appointment of(ReferenceNumber request, Office office, Instant at) {
        return new Appointment(request, office, at.atZone(office.timeZone()));
    }

    /** Whether it is still to come at this moment. */
    public boolean isAhead(Instant now) {
        return at.toInstant().isAfter(now);
    }

    /** When its slot is over. */
    public ZonedDateTime endsAt() {
        return at.plus(office.slotLength());
    }
}
