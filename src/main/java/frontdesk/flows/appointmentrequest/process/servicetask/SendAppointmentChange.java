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
        label = "Tell of the change",
        does = "Sends the customer date, time and place as they are now, with an entry that replaces the one in their "
                + "calendar.")
class SendAppointmentChange implements JavaDelegate, ExternalSideEffect {
    private final AppointmentStepEmails mail;
    private final AppointmentMailValues appointments;
    private final AppointmentCalendar calendar;

    SendAppointmentChange(
            AppointmentStepEmails mail, AppointmentMailValues appointments, AppointmentCalendar calendar) {
        this.mail = mail;
        this.appointments = appointments;
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appointment appointment = appointments.appointment(execution);
        int change = REBOOKINGS.in(execution);
        var file = calendar.update(appointment, new Entry(appointment.request(), change), mail.language(execution));
        mail.send(execution, change, appointments.values(appointment), List.of(file));
    }
}
