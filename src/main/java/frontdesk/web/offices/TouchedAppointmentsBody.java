package frontdesk.web.offices;

import frontdesk.domain.appointment.Appointment;
import java.time.OffsetDateTime;
import java.util.List;

/** The appointments that a closure hits, in order of time. */
record TouchedAppointmentsBody(List<TouchedAppointment> appointments) {
    /** @param at local time of the office, with its offset */
    record TouchedAppointment(String referenceNumber, OffsetDateTime at) {}

    static TouchedAppointmentsBody of(List<Appointment> appointments) {
        return new TouchedAppointmentsBody(appointments.stream()
                .map(appointment -> new TouchedAppointment(
                        appointment.request().value(), appointment.at().toOffsetDateTime()))
                .toList());
    }
}
