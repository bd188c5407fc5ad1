package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.APPOINTMENT_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.OFFICE;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.request.StepEmail;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.request.Requests;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** E-mails about an appointment, and what they say of it. Read off the variables, which outlive a place that was given back. */
@Component
class AppointmentEmails {
    private final Offices offices;
    private final Requests requests;

    AppointmentEmails(Offices offices, Requests requests) {
        this.offices = offices;
        this.requests = requests;
    }

    Appointment appointment(DelegateExecution execution) {
        return Appointment.of(
                new ReferenceNumber(execution.getProcessBusinessKey()),
                offices.find(OFFICE.in(execution)).orElseThrow(),
                OffsetDateTime.parse(APPOINTMENT_AT.in(execution)).toInstant());
    }

    StepEmail email(Appointment appointment) {
        return StepEmail.with(Map.of(
                "appointmentOffice", appointment.office().name(),
                "officeAddress", appointment.office().address(),
                "appointmentAt", appointment.at(),
                "accommodations", requests.facts(appointment.request()).getOrDefault("accommodations", "")));
    }
}
