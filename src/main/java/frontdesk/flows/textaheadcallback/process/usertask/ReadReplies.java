package frontdesk.flows.textaheadcallback.process.usertask;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.MEANING;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.REFERENCE_NUMBER;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.BriefedTaskHandler;
import frontdesk.flows.textaheadcallback.domain.ReadMeaning;
import frontdesk.ports.request.Requests;
import java.util.Set;
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
    private final CustomerWords words;

    ReadReplies(Requests requests, CallCustomerBrief brief, OtherCallbacks others, CustomerWords words) {
        super(requests, brief);
        this.others = others;
        this.requests = requests;
        this.words = words;
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
                "Say what the customer means: meaning must be YES, NO, STOP, WRONG_PERSON or UNCLEAR.");
        ReferenceNumber reference = submission.reference();
        keepNote(submission);
        if (meaning.isAnswer()) {
            LAST_REPLY.set(execution, meaning.name());
        }
        if (meaning.endsTexts()) {
            words.endTexts(reference);
        }
    }
}
