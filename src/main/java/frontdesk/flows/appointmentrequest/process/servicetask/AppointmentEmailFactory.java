package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.APPOINTMENT_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.OFFICE;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.request.StepEmail;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.request.Requests;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Makes the e-mails about an appointment, and knows what they say of it. Read off the variables, which outlive a place that was given back. */
@Component
class AppointmentEmailFactory {
    private final Offices offices;
    private final BusinessCalendars calendars;
    private final Requests requests;

    AppointmentEmailFactory(Offices offices, BusinessCalendars calendars, Requests requests) {
        this.offices = offices;
        this.calendars = calendars;
        this.requests = requests;
    }

    Appointment appointment(DelegateExecution execution) {
        return Appointment.of(
                new ReferenceNumber(execution.getProcessBusinessKey()),
                offices.find(OFFICE.in(execution)).orElseThrow(),
                OffsetDateTime.parse(APPOINTMENT_AT.in(execution)).toInstant());
    }

    /** Whether the office sees people then, by its hours and its closures of now. */
    boolean isOfficeOpenAt(Appointment appointment) {
        Office office = appointment.office();
        return office.seesPeopleAt(appointment.at())
                && calendars.of(office).isBusinessDay(appointment.at().toLocalDate());
    }

    StepEmail email(Appointment appointment) {
        return StepEmail.with(Map.of(
                "appointmentOffice", appointment.office().name(),
                "officeAddress", appointment.office().address(),
                "appointmentAt", appointment.at(),
                "accommodations", requests.facts(appointment.request()).getOrDefault("accommodations", "")));
    }
}
