package frontdesk.flows.textaheadcallback.process.usertask;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.MEANING;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.REFERENCE_NUMBER;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.BriefedTaskHandler;
import frontdesk.flows.textaheadcallback.domain.ReadMeaning;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Statement;
import frontdesk.ports.text.IncomingText;
import frontdesk.ports.text.TextConsents;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Read the replies",
        does = "The officer reads what the customer wrote and says what it means.")
class ReadReplies extends BriefedTaskHandler {
    private final Requests requests;
    private final OtherCallbacks others;
    private final TextConsents consents;
    private final InstantSource clock;

    ReadReplies(
            Requests requests,
            CallCustomerBrief brief,
            OtherCallbacks others,
            TextConsents consents,
            InstantSource clock) {
        super(requests, brief);
        this.others = others;
        this.requests = requests;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(MEANING, Submission.NOTE);
    }

    @Override
    public void onCreate(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(REFERENCE_NUMBER.in(task));
        requests.moveTo(reference, RequestStatus.IN_REVIEW);
        others.tellOf(reference);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        ReadMeaning meaning = submission.choice(
                MEANING,
                ReadMeaning.class,
                "Say what the customer means: yes, no, stop, the wrong person, or unclear.");
        ReferenceNumber reference = submission.reference();
        keepNote(submission);
        if (meaning.isAnswer()) {
            LAST_REPLY.set(execution, meaning.name());
        }
        if (meaning.endsTexts()) {
            endTexts(reference);
        }
    }

    /** Nobody texts the number any more, by what the customer wrote last, as an officer has read it. */
    private void endTexts(ReferenceNumber reference) {
        PhoneNumber phone =
                requests.find(reference).orElseThrow().requester().phone().orElseThrow();
        String last = customerWords(reference).reduce("", (earlier, later) -> later);
        consents.optOut(new IncomingText("read/" + reference, phone, last, clock.instant()));
    }

    private Stream<String> customerWords(ReferenceNumber reference) {
        return requests.conversation(reference).stream()
                .filter(statement -> statement.speaker() == Requests.Speaker.CUSTOMER)
                .map(Statement::text);
    }
}
