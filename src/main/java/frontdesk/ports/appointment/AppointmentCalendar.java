package frontdesk.ports.appointment;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Attachment;

/** Appointments as files that a person's calendar takes in (iCalendar, RFC 5545 and RFC 5546). */
public interface AppointmentCalendar {
    /** The entry of an appointment. */
    Attachment invitation(Appointment appointment, Language language);

    /** The entry of an appointment that was there before at another time: it takes the place of what the calendar has. */
    Attachment update(Appointment appointment, Entry entry, Language language);

    /** Takes the entry of the same appointment out again. */
    Attachment cancellation(Appointment appointment, Entry entry, Language language);

    /**
     * An entry in a person's calendar.
     *
     * @param of the request that it bears the name of (its UID), whichever request it is about now
     * @param sequence the higher one counts
     */
    record Entry(ReferenceNumber of, int sequence) {
        /** The same entry, changed once more. */
        public Entry next() {
            return new Entry(of, sequence + 1);
        }
    }
}
