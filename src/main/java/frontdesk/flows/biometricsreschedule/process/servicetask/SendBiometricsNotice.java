package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;

import frontdesk.domain.request.Requester;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import frontdesk.ports.appointment.AppointmentCalendar;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Send the new notice",
        does = "Sends the customer the new notice, and an update for the entry in " + "their calendar.")
class SendBiometricsNotice extends EmailDelegate {
    private final NewAppointmentValues appointments;
    private final AppointmentCalendar calendar;
    private final BiometricsNoticePdf notice;

    SendBiometricsNotice(
            StepEmailSender emails,
            NewAppointmentValues appointments,
            AppointmentCalendar calendar,
            BiometricsNoticePdf notice) {
        super(emails);
        this.appointments = appointments;
        this.calendar = calendar;
        this.notice = notice;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        var appointment = appointments.appointment(execution);
        Requester requester = requester(execution);
        Map<String, Object> values = appointments.values(appointment, execution);
        var entry = calendar.update(appointment, appointments.calendarEntry(appointment), requester.language());
        var paper = notice.of(appointment, requester, values);
        return StepEmail.with(values).inRound(ADDRESSES_TRIED.in(execution) + 1).attaching(paper, entry);
    }
}
