package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REBOOKINGS;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.Language;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import frontdesk.ports.appointment.AppointmentCalendar;
import frontdesk.ports.appointment.AppointmentCalendar.Entry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Tell of the change",
        does = "Sends the customer date, time and place as they are now, with an entry that replaces the one in their "
                + "calendar.")
class SendAppointmentChange extends EmailDelegate {
    private final AppointmentEmailFactory appointments;
    private final AppointmentCalendar calendar;

    SendAppointmentChange(StepEmailSender emails, AppointmentEmailFactory appointments, AppointmentCalendar calendar) {
        super(emails);
        this.appointments = appointments;
        this.calendar = calendar;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        Appointment appointment = appointments.appointment(execution);
        Entry entry = new Entry(appointment.request(), REBOOKINGS.in(execution));
        Language language = requester(execution).language();
        return appointments
                .email(appointment)
                .inRound(entry.sequence())
                .attaching(calendar.update(appointment, entry, language));
    }
}
