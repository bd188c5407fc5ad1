package frontdesk.web.offices;

import frontdesk.domain.appointment.Appointment;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Whom an office sees, when, and what it must have ready for them.
 *
 * @param at local time of the office, with its offset
 * @param accommodations what the person needs to be seen (Americans with Disabilities Act), in the person's own words
 */
record AppointmentBody(OffsetDateTime at, String referenceNumber, String name, Optional<String> accommodations) {
    static AppointmentBody of(Appointment appointment, String name, Optional<String> accommodations) {
        return new AppointmentBody(
                appointment.at().toOffsetDateTime(), appointment.request().value(), name, accommodations);
    }
}
