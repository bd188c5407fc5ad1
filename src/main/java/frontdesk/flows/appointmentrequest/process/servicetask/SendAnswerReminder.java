package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.ANSWER_BY;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.QUESTIONS_ASKED;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.OfficeMessageReader;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Remind of the question", does = "Reminds the customer of the open question.")
class SendAnswerReminder implements JavaDelegate, ExternalSideEffect {
    private final StepEmailSender emails;
    private final OfficeMessageReader conversation;
    private final Requests requests;
    private final BusinessCalendars calendars;

    SendAnswerReminder(
            StepEmailSender emails, OfficeMessageReader conversation, Requests requests, BusinessCalendars calendars) {
        this.emails = emails;
        this.conversation = conversation;
        this.requests = requests;
        this.calendars = calendars;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        String question = conversation.lastFromOffice(execution);
        ZonedDateTime answerBy = OffsetDateTime.parse(ANSWER_BY.in(execution))
                .atZoneSameInstant(calendars.ofCentre().zone());
        requests.tell(reference, "reminded", Map.of());
        emails.send(
                execution,
                StepEmail.with(Map.of("question", question, "answerBy", answerBy))
                        .inRound(QUESTIONS_ASKED.in(execution))
                        .until(answerBy.toInstant()));
    }
}
