package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.Language;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import frontdesk.ports.appointment.AppointmentCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Confirm the appointment",
        does = "Sends the customer the date, time and place of the appointment, with " + "an entry for their calendar.")
class SendAppointmentConfirmation extends EmailDelegate {
    private final AppointmentEmailFactory appointments;
    private final AppointmentCalendar calendar;

    SendAppointmentConfirmation(
            StepEmailSender emails, AppointmentEmailFactory appointments, AppointmentCalendar calendar) {
        super(emails);
        this.appointments = appointments;
        this.calendar = calendar;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        Appointment appointment = appointments.appointment(execution);
        Language language = requester(execution).language();
        return appointments.email(appointment).attaching(calendar.invitation(appointment, language));
    }
}
