package frontdesk.engine.servicetask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.expression.TimerDurationReader;
import frontdesk.engine.request.OfficeMessageReader;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Does what all questions to customers have in common, whichever flow asks. */
@Component
public class CustomerQuestionSupport {
    private final OfficeMessageReader conversation;
    private final Requests requests;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    CustomerQuestionSupport(
            OfficeMessageReader conversation, Requests requests, BusinessCalendars calendars, InstantSource clock) {
        this.conversation = conversation;
        this.requests = requests;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** When the wait of this timer ends, were it to begin now, in the time of the centre. */
    ZonedDateTime answerBy(DelegateExecution execution, String timer) {
        return clock.instant().atZone(calendars.ofCentre().zone()).plus(TimerDurationReader.waitOf(execution, timer));
    }

    /** The request waits for the customer from now on. */
    void noteAsked(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        requests.tell(reference, "question-asked", Map.of());
        requests.moveTo(reference, RequestStatus.WAITING_FOR_CUSTOMER);
    }

    /** How often the office has written to the customer so far. */
    int round(DelegateExecution execution) {
        return conversation.timesFromOffice(execution);
    }
}
