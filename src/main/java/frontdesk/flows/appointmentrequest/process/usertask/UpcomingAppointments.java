package frontdesk.flows.appointmentrequest.process.usertask;

import frontdesk.domain.appointment.Appointment;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.flows.appointmentrequest.process.usertask.EarlierRequests.Earlier;
import frontdesk.ports.appointment.AppointmentBook;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The appointments that Frontdesk has booked for a person and that are still to come, in plain lines for the officer. */
@Component
class UpcomingAppointments {
    private final AppointmentBook book;
    private final InstantSource clock;

    UpcomingAppointments(AppointmentBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** What Frontdesk has booked for these requests, in the time of the office. */
    List<String> bookedFor(List<Earlier> requests) {
        return requests.stream()
                .flatMap(earlier -> book.of(earlier.request().reference()).stream())
                .filter(appointment -> appointment.isAhead(clock.instant()))
                .map(UpcomingAppointments::booked)
                .toList();
    }

    private static String booked(Appointment appointment) {
        return "Appointment booked already: %s, %s (%s)"
                .formatted(
                        OfficerFormats.time(appointment.at()),
                        appointment.office().name(),
                        appointment.request().value());
    }
}
