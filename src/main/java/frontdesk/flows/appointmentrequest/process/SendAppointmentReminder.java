package frontdesk.flows.appointmentrequest.process;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REMINDERS_SENT;

import frontdesk.domain.Appointment;
import frontdesk.engine.ModelStep;
import frontdesk.engine.TouchesTheOutside;
import frontdesk.ports.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ModelStep(label = "Remind of the appointment", does = "Reminds the customer of the appointment.")
class SendAppointmentReminder implements JavaDelegate, TouchesTheOutside {
    private final CustomerMail mail;
    private final AppointmentMail appointments;
    private final Requests requests;

    SendAppointmentReminder(CustomerMail mail, AppointmentMail appointments, Requests requests) {
        this.mail = mail;
        this.appointments = appointments;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appointment appointment = appointments.appointment(execution);
        int round = REMINDERS_SENT.in(execution) + 1;
        REMINDERS_SENT.set(execution, round);
        requests.tell(appointment.request(), "appointment-reminder", Map.of());
        mail.sendUntil(appointment.at().toInstant(), execution, round, appointments.values(appointment));
    }
}
