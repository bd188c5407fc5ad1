package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.COULD_NOT_REACH;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.PHONE_ATTEMPTS;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON_NAME;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.request.OfficeMessageReader;
import frontdesk.engine.usertask.CallHandler;
import frontdesk.engine.usertask.Submission;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Follow up by phone", does = "The officer calls the customer with the open question.")
class FollowUpByPhone implements CallHandler {
    private static final Variable<String> CUSTOMER_ANSWER = Variable.text("customerAnswer");

    private final Requests requests;
    private final OfficeMessageReader conversation;
    private final RequestBrief requestBrief;

    FollowUpByPhone(Requests requests, OfficeMessageReader conversation, RequestBrief requestBrief) {
        this.requests = requests;
        this.conversation = conversation;
        this.requestBrief = requestBrief;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(CUSTOMER_ANSWER, COULD_NOT_REACH);
    }

    @Override
    public Set<String> briefVariables() {
        return RequestBrief.with(Set.of(REASON_NAME.name(), "question", "attempt"));
    }

    /** Whether the last call was in vain must not be ticked already in the form of this one. */
    @Override
    public void onCreate(DelegateTask task) {
        COULD_NOT_REACH.set(task.getExecution(), false);
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        return requestBrief.with(
                Map.of(
                        REASON_NAME.name(),
                        REASON_NAME.in(task),
                        "question",
                        conversation.lastFromOffice(task.getExecution()),
                        "attempt",
                        PHONE_ATTEMPTS.in(task) + 1),
                task);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        Optional<String> answer = submission.text(CUSTOMER_ANSWER);
        boolean notReached = COULD_NOT_REACH.find(execution).orElse(false);
        if (answer.isPresent() == notReached) {
            throw new SubmissionRejectedException(
                    notReached ? COULD_NOT_REACH.name() : CUSTOMER_ANSWER.name(),
                    "Write down the customer's answer, or say that you could not reach the customer.");
        }
        COULD_NOT_REACH.set(execution, notReached);
        PHONE_ATTEMPTS.set(execution, PHONE_ATTEMPTS.in(execution) + 1);
        ReferenceNumber reference = submission.reference();
        answer.ifPresentOrElse(
                text -> noteAnswer(reference, text),
                () -> submission.keepNote(requests, "Called, and could not reach the customer."));
    }

    private void noteAnswer(ReferenceNumber reference, String answer) {
        requests.say(reference, Requests.Speaker.CUSTOMER, answer);
        requests.tell(reference, "customer-answered", Map.of());
    }
}
