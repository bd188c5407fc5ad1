package frontdesk.flows.appointmentrequest.process;

import frontdesk.domain.Appointment;
import frontdesk.domain.CaseFile;
import frontdesk.domain.CaseFile.Biometrics;
import frontdesk.domain.Office;
import frontdesk.flows.appointmentrequest.process.EarlierRequests.Earlier;
import frontdesk.ports.AppointmentBook;
import frontdesk.ports.BusinessCalendars;
import frontdesk.ports.Offices;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The appointments that a person has already and that are still to come, in plain lines for the officer. */
@Component
class AppointmentsAhead {
    private final AppointmentBook book;
    private final Offices offices;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    AppointmentsAhead(AppointmentBook book, Offices offices, BusinessCalendars calendars, InstantSource clock) {
        this.book = book;
        this.offices = offices;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** In the time of the office that takes the fingerprints, or of the centre where it is not known. */
    Optional<String> biometricsOf(CaseFile caseFile) {
        return caseFile.biometrics()
                .flatMap(biometrics -> biometrics
                        .appointmentAt()
                        .map(OffsetDateTime::toInstant)
                        .filter(clock.instant()::isBefore)
                        .map(at -> "Biometrics appointment: " + OfficerWords.time(at.atZone(zoneOf(biometrics)))));
    }

    /** What Frontdesk has booked for these requests, in the time of the office. */
    List<String> bookedFor(List<Earlier> requests) {
        return requests.stream()
                .flatMap(earlier -> book.of(earlier.request().reference()).stream())
                .filter(appointment -> clock.instant().isBefore(appointment.at().toInstant()))
                .map(AppointmentsAhead::booked)
                .toList();
    }

    private static String booked(Appointment appointment) {
        return "Appointment booked already: %s, %s (%s)"
                .formatted(
                        OfficerWords.time(appointment.at()),
                        appointment.office().name(),
                        appointment.request().value());
    }

    private ZoneId zoneOf(Biometrics biometrics) {
        return biometrics
                .office()
                .flatMap(offices::find)
                .map(Office::timeZone)
                .orElseGet(() -> calendars.ofCentre().zone());
    }
}
