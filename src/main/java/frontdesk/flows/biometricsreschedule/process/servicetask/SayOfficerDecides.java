package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.DECIDE_BY;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.REVIEW_ROUNDS;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.CAUSE_ANSWER_EN;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.CAUSE_ANSWER_ES;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.StepEmails;
import frontdesk.ports.appointment.BusinessCalendars;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say that an officer decides",
        does = "Tells the customer that an officer looks at the reason, until when, "
                + "and that the present appointment stands meanwhile.")
class SayOfficerDecides implements JavaDelegate, ExternalSideEffect {
    private final StepEmails mail;
    private final CurrentAppointmentValues present;
    private final BusinessCalendars calendars;

    SayOfficerDecides(StepEmails mail, CurrentAppointmentValues present, BusinessCalendars calendars) {
        this.mail = mail;
        this.present = present;
        this.calendars = calendars;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> values = new HashMap<>(present.values(execution));
        values.put("answer", mail.answer(execution, CAUSE_ANSWER_EN, CAUSE_ANSWER_ES));
        values.put(
                "decideBy",
                OffsetDateTime.parse(DECIDE_BY.in(execution))
                        .atZoneSameInstant(calendars.ofCentre().zone()));
        mail.send(execution, REVIEW_ROUNDS.in(execution), values);
    }
}
