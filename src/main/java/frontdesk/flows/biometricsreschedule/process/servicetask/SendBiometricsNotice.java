package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;

import frontdesk.domain.request.Requester;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.StepEmails;
import frontdesk.ports.appointment.AppointmentCalendar;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Send the new notice",
        does = "Sends the customer the new notice, and an update for the entry in " + "their calendar.")
class SendBiometricsNotice implements JavaDelegate, ExternalSideEffect {
    private final StepEmails mail;
    private final NewAppointmentValues appointments;
    private final AppointmentCalendar calendar;
    private final BiometricsNoticePdf notice;

    SendBiometricsNotice(
            StepEmails mail,
            NewAppointmentValues appointments,
            AppointmentCalendar calendar,
            BiometricsNoticePdf notice) {
        this.mail = mail;
        this.appointments = appointments;
        this.calendar = calendar;
        this.notice = notice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var appointment = appointments.appointment(execution);
        Requester requester = mail.requester(execution);
        Map<String, Object> values = appointments.values(appointment, execution);
        var entry = calendar.update(appointment, appointments.calendarEntry(appointment), requester.language());
        var paper = notice.of(appointment, requester, values);
        mail.send(execution, ADDRESSES_TRIED.in(execution) + 1, values, List.of(paper, entry));
    }
}
