package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.domain.appointment.Appointment;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.ports.appointment.AppointmentCalendar;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Confirm the appointment",
        does = "Sends the customer the date, time and place of the appointment, with " + "an entry for their calendar.")
class SendAppointmentConfirmation implements JavaDelegate, ExternalSideEffect {
    private final AppointmentStepEmails mail;
    private final AppointmentMailValues appointments;
    private final AppointmentCalendar calendar;

    SendAppointmentConfirmation(
            AppointmentStepEmails mail, AppointmentMailValues appointments, AppointmentCalendar calendar) {
        this.mail = mail;
        this.appointments = appointments;
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appointment appointment = appointments.appointment(execution);
        var entry = calendar.invitation(appointment, mail.language(execution));
        mail.send(execution, 1, appointments.values(appointment), List.of(entry));
    }
}
