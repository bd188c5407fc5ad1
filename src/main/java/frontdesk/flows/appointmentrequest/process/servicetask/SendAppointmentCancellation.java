package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REBOOKINGS;

import frontdesk.domain.appointment.Appointment;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.ports.appointment.AppointmentCalendar;
import frontdesk.ports.appointment.AppointmentCalendar.Entry;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Cancel the appointment",
        does = "Confirms a withdrawal whose appointment is off, and takes the entry "
                + "out of the customer's calendar.")
class SendAppointmentCancellation implements JavaDelegate, ExternalSideEffect {
    private final AppointmentStepEmails mail;
    private final AppointmentMailValues appointments;
    private final AppointmentCalendar calendar;

    SendAppointmentCancellation(
            AppointmentStepEmails mail, AppointmentMailValues appointments, AppointmentCalendar calendar) {
        this.mail = mail;
        this.appointments = appointments;
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appointment appointment = appointments.appointment(execution);
        Entry last = new Entry(appointment.request(), REBOOKINGS.find(execution).orElse(0));
        var file = calendar.cancellation(appointment, last.next(), mail.language(execution));
        mail.send(execution, 1, appointments.values(appointment), List.of(file));
    }
}
