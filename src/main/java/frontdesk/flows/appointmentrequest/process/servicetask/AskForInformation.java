package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.ANSWER_BY;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.QUESTIONS_ASKED;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.expression.TimerDurations;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.Conversation;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmails;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Ask by e-mail",
        does = "Sends the officer's question by e-mail; from here on an answer is "
                + "taken, until the diagram's wait is over.")
class AskForInformation implements JavaDelegate, ExternalSideEffect {
    private final StepEmails emails;
    private final Conversation conversation;
    private final Requests requests;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    AskForInformation(
            StepEmails emails,
            Conversation conversation,
            Requests requests,
            BusinessCalendars calendars,
            InstantSource clock) {
        this.emails = emails;
        this.conversation = conversation;
        this.requests = requests;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        ZonedDateTime now = clock.instant().atZone(calendars.ofCentre().zone());
        ZonedDateTime answerBy = now.plus(TimerDurations.waitOf(execution, "answer-overdue"));
        ANSWER_BY.set(execution, answerBy.toOffsetDateTime().toString());
        requests.tell(reference, "question-asked", Map.of());
        requests.moveTo(reference, RequestStatus.WAITING_FOR_CUSTOMER);
        var email = StepEmail.with(Map.of("question", conversation.lastFromOffice(execution), "answerBy", answerBy));
        emails.send(execution, email.inRound(QUESTIONS_ASKED.in(execution)));
    }
}
