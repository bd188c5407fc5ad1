package frontdesk.flows.textaheadcallback.process.usertask;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.CALL_ATTEMPTS;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.CALL_RESULT;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.REFERENCE_NUMBER;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.usertask.CallHandler;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.BriefedTaskHandler;
import frontdesk.flows.textaheadcallback.domain.CallResult;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Call the customer", does = "The officer calls the customer.")
class CallCustomer extends BriefedTaskHandler implements CallHandler {
    private final Requests requests;
    private final OtherCallbacks others;
    private final RequestConcluder outcomes;

    CallCustomer(Requests requests, CallCustomerBrief brief, OtherCallbacks others, RequestConcluder outcomes) {
        super(requests, brief);
        this.others = others;
        this.requests = requests;
        this.outcomes = outcomes;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(CALL_RESULT, Submission.NOTE);
    }

    @Override
    public void onCreate(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(REFERENCE_NUMBER.in(task));
        requests.moveTo(reference, RequestStatus.IN_REVIEW);
        others.tellOf(reference);
        requests.tell(reference, CallCustomerBrief.saidYes(task) ? "call-within-half-hour" : "call-planned", Map.of());
    }

    /** Nobody's phone is rung by two officers at the same time. */
    @Override
    public void taken(DelegateTask task, String officer) {
        if (others.areInHandsOfAnother(new ReferenceNumber(REFERENCE_NUMBER.in(task)), officer)) {
            throw new NotAvailable(
                    "A colleague has another call to this number in hand. Wait until it is made, or ask a"
                            + " supervisor to give both calls to one of you.");
        }
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        CallResult result = submission.choice(
                CALL_RESULT, CallResult.class, "Say how the call went: reached, no answer, or left a message.");
        CALL_ATTEMPTS.set(execution, CALL_ATTEMPTS.in(execution) + 1);
        ReferenceNumber reference = submission.reference();
        keepNote(submission);
        result.outcome()
                .ifPresentOrElse(
                        outcome -> outcomes.conclude(execution, outcome, outcome.status(), outcome.told()),
                        () -> requests.tell(reference, "call-not-answered", Map.of()));
    }
}
