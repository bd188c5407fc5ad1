package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.DECIDE_BY;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.REVIEW_ROUNDS;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.CAUSE_ANSWER_EN;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.CAUSE_ANSWER_ES;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import frontdesk.ports.appointment.BusinessCalendars;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say that an officer decides",
        does = "Tells the customer that an officer looks at the reason, until when, "
                + "and that the present appointment stands meanwhile.")
class SayOfficerDecides extends EmailDelegate {
    private final CurrentAppointmentValues present;
    private final BusinessCalendars calendars;

    SayOfficerDecides(StepEmailSender emails, CurrentAppointmentValues present, BusinessCalendars calendars) {
        super(emails);
        this.present = present;
        this.calendars = calendars;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        Map<String, Object> values = new HashMap<>(present.values(execution));
        values.put("answer", answer(execution, CAUSE_ANSWER_EN, CAUSE_ANSWER_ES));
        values.put(
                "decideBy",
                OffsetDateTime.parse(DECIDE_BY.in(execution))
                        .atZoneSameInstant(calendars.ofCentre().zone()));
        return StepEmail.with(values).inRound(REVIEW_ROUNDS.in(execution));
    }
}
