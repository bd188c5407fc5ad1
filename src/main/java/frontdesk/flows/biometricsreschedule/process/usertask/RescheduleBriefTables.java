package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.CaseVariables.PRESENT_APPOINTMENT_AT;
import static frontdesk.flows.biometricsreschedule.process.CaseVariables.TIMES_RESCHEDULED;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.JsonVariable;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.flows.biometricsreschedule.process.RescheduleCaseLookup;
import frontdesk.flows.biometricsreschedule.process.RescheduleRequestMapper;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.appointment.BiometricsAppointments;
import frontdesk.ports.appointment.BiometricsAppointments.PastMove;
import frontdesk.ports.appointment.Offices;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The appointment and its history of moves, in an officer's brief. */
@Component
class RescheduleBriefTables {
    private final RescheduleRequestMapper asked;
    private final RescheduleCaseLookup caseAtHand;
    private final AppointmentBook book;
    private final BiometricsAppointments appointments;
    private final Offices offices;

    RescheduleBriefTables(
            RescheduleRequestMapper asked,
            RescheduleCaseLookup caseAtHand,
            AppointmentBook book,
            BiometricsAppointments appointments,
            Offices offices) {
        this.asked = asked;
        this.caseAtHand = caseAtHand;
        this.book = book;
        this.appointments = appointments;
        this.offices = offices;
    }

    void put(Map<String, Object> brief, DelegateTask task, ReferenceNumber reference) {
        List<PastMove> moves = appointments.movesOf(asked.under(reference).receiptNumber());
        Optional<Office> office = caseAtHand.newOffice(asked.under(reference));
        brief.put("presentAppointment", present(task));
        brief.put(
                "heldPlace",
                book.heldFor(reference).map(RescheduleBriefTables::place).orElse(""));
        brief.put(
                "newAppointment",
                book.of(reference).map(RescheduleBriefTables::place).orElse(""));
        brief.put("timesMoved", TIMES_RESCHEDULED.find(task).orElse(0));
        brief.put("moves", JsonVariable.rows(moves.stream().map(this::row).toList()));
        brief.put(
                "officeName",
                office.map(known -> known.name() + ", " + known.address()).orElse(""));
    }

    private String present(DelegateTask task) {
        return PRESENT_APPOINTMENT_AT
                .find(task)
                .filter(at -> !at.isEmpty())
                .map(at -> OfficerFormats.time(caseAtHand.appointmentAt(task)))
                .orElse("");
    }

    private Map<String, String> row(PastMove move) {
        return Map.of(
                "movedOn",
                time(move.toOffice(), move.movedAt()),
                "from",
                move.fromOffice() + ", " + time(move.fromOffice(), move.from()),
                "to",
                move.toOffice() + ", " + time(move.toOffice(), move.to()),
                "reference",
                move.request().value());
    }

    private String time(String office, Instant at) {
        return OfficerFormats.time(offices.find(office)
                .map(known -> at.atZone(known.timeZone()))
                .orElseGet(() -> at.atZone(ZoneOffset.UTC)));
    }

    private static String place(Appointment appointment) {
        return appointment.office().name() + ", " + OfficerFormats.time(appointment.at());
    }
}
