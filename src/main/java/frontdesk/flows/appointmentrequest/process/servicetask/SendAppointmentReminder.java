package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REBOOKED_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REMINDERS_SENT;

import frontdesk.domain.appointment.Appointment;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.ports.request.Requests;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Remind of the appointment",
        does =
                "Reminds the customer of the appointment, unless the office is closed then, or they were just informed of a "
                        + "change.")
class SendAppointmentReminder implements JavaDelegate, ExternalSideEffect {
    /** Whoever was informed of a change so lately has read date, time and place. */
    private static final Duration JUST_TOLD = Duration.ofHours(1);

    private final StepEmailSender emails;
    private final AppointmentEmailFactory appointments;
    private final Requests requests;
    private final InstantSource clock;

    SendAppointmentReminder(
            StepEmailSender emails, AppointmentEmailFactory appointments, Requests requests, InstantSource clock) {
        this.emails = emails;
        this.appointments = appointments;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appointment appointment = appointments.appointment(execution);
        if (appointments.isOfficeOpenAt(appointment) && !isJustTold(execution)) {
            int round = REMINDERS_SENT.in(execution) + 1;
            REMINDERS_SENT.set(execution, round);
            requests.tell(appointment.request(), "appointment-reminder", Map.of());
            var email = appointments.email(appointment).inRound(round);
            emails.send(execution, email.until(appointment.at().toInstant()));
        }
    }

    private boolean isJustTold(DelegateExecution execution) {
        return REBOOKED_AT
                .find(execution)
                .filter(told -> Instant.parse(told).plus(JUST_TOLD).isAfter(clock.instant()))
                .isPresent();
    }
}
