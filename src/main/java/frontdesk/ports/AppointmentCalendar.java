package frontdesk.ports;

import frontdesk.domain.Appointment;
import frontdesk.domain.Language;

/** Appointments as files that a person's calendar takes in (iCalendar, RFC 5545 and RFC 5546). */
public interface AppointmentCalendar {
    /** The entry of an appointment. */
    Attachment invitation(Appointment appointment, Language language);

    /** Takes the entry of the same appointment out again. */
    Attachment cancellation(Appointment appointment, Language language);
}
