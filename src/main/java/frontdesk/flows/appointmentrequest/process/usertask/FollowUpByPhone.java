package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.COULD_NOT_REACH;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.PHONE_ATTEMPTS;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.ConversationTable;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Follow up by phone", does = "The officer calls the customer with the open question.")
class FollowUpByPhone implements UserTaskHandler {
    private static final Variable<String> CUSTOMER_ANSWER = Variable.text("customerAnswer");

    private final Requests requests;
    private final Conversation conversation;
    private final ConversationTable conversationTable;

    FollowUpByPhone(Requests requests, Conversation conversation, ConversationTable conversationTable) {
        this.requests = requests;
        this.conversation = conversation;
        this.conversationTable = conversationTable;
    }

    @Override
    public Set<String> inputVariables() {
        return Set.of(CUSTOMER_ANSWER.name(), COULD_NOT_REACH.name());
    }

    @Override
    public Set<String> briefVariables() {
        return TaskCardVariables.with(
                Set.of("requesterName", "requesterPhone", "requesterLanguage", "question", "attempt", "conversation"));
    }

    /** Whether the last call was in vain must not be ticked already in the form of this one. */
    @Override
    public void onCreate(DelegateTask task) {
        COULD_NOT_REACH.set(task.getExecution(), false);
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(task.getExecution().getProcessBusinessKey());
        Requester requester = requests.find(reference).orElseThrow().requester();
        return TaskCardVariables.with(
                Map.of(
                        "requesterName", requester.name(),
                        "requesterPhone",
                                requester.phone().map(PhoneNumber::value).orElse(""),
                        "requesterLanguage", requester.language().code(),
                        "question", conversation.lastFromOffice(reference),
                        "attempt", PHONE_ATTEMPTS.in(task) + 1,
                        "conversation", conversationTable.of(reference)),
                task);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        Optional<String> answer = submission.text(CUSTOMER_ANSWER);
        boolean notReached = COULD_NOT_REACH.find(execution).orElse(false);
        if (answer.isPresent() == notReached) {
            throw new SubmissionRejectedException(
                    "Write down the customer's answer, or say that you could not reach the customer.");
        }
        COULD_NOT_REACH.set(execution, notReached);
        PHONE_ATTEMPTS.set(execution, PHONE_ATTEMPTS.in(execution) + 1);
        ReferenceNumber reference = submission.reference();
        answer.ifPresentOrElse(
                text -> noteAnswer(reference, text),
                () -> requests.say(
                        reference, Requests.Speaker.OFFICE_NOTE, "Called, and could not reach the customer."));
    }

    private void noteAnswer(ReferenceNumber reference, String answer) {
        requests.say(reference, Requests.Speaker.CUSTOMER, answer);
        requests.tell(reference, "customer-answered", Map.of());
    }
}
