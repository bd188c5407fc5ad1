package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.APPOINTMENT_AT;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.OFFICE;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.biometricsreschedule.process.RescheduleRequestMapper;
import frontdesk.ports.appointment.AppointmentCalendar;
import frontdesk.ports.appointment.BiometricsAppointments;
import frontdesk.ports.appointment.BiometricsAppointments.PastMove;
import frontdesk.ports.appointment.Offices;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the new notice says. */
@Component
class NewAppointmentValues {
    private final RescheduleRequestMapper asked;
    private final Offices offices;
    private final BiometricsAppointments appointments;
    private final CurrentAppointmentValues before;

    NewAppointmentValues(
            RescheduleRequestMapper asked,
            Offices offices,
            BiometricsAppointments appointments,
            CurrentAppointmentValues before) {
        this.asked = asked;
        this.offices = offices;
        this.appointments = appointments;
        this.before = before;
    }

    Appointment appointment(DelegateExecution execution) {
        return Appointment.of(
                new ReferenceNumber(execution.getProcessBusinessKey()),
                offices.find(OFFICE.in(execution)).orElseThrow(),
                OffsetDateTime.parse(APPOINTMENT_AT.in(execution)).toInstant());
    }

    /** The entry that the customer's calendar has from an earlier move, where there was one. */
    AppointmentCalendar.Entry calendarEntry(Appointment appointment) {
        return appointments.movesOf(asked.under(appointment.request()).receiptNumber()).stream()
                .filter(move -> move.request().equals(appointment.request()))
                .map(PastMove::calendarEntry)
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> values(Appointment appointment, DelegateExecution execution) {
        Map<String, Object> values = new HashMap<>(before.values(execution));
        values.put("appointmentOffice", appointment.office().name());
        values.put("officeAddress", appointment.office().address());
        values.put("appointmentAt", appointment.at());
        return values;
    }
}
