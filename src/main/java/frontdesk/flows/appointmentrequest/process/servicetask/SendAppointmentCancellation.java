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
        label = "Cancel the appointment",
        does = "Confirms a withdrawal whose appointment is off, and takes the entry "
                + "out of the customer's calendar.")
class SendAppointmentCancellation extends EmailDelegate {
    private final AppointmentEmailFactory appointments;
    private final AppointmentCalendar calendar;

    SendAppointmentCancellation(
            StepEmailSender emails, AppointmentEmailFactory appointments, AppointmentCalendar calendar) {
        super(emails);
        this.appointments = appointments;
        this.calendar = calendar;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        Appointment appointment = appointments.appointment(execution);
        Entry last = new Entry(appointment.request(), REBOOKINGS.find(execution).orElse(0));
        Language language = requester(execution).language();
        return appointments.email(appointment).attaching(calendar.cancellation(appointment, last.next(), language));
    }
}
