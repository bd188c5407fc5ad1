package frontdesk.flows.__package__.process.usertask;

import static frontdesk.flows.__package__.process.__Flow__Process.DETAILS;

import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Review the request", does = "An officer reads the request and writes the answer.")
class Review__Flow__ extends ReviewHandler {
    private static final Variable<String> MESSAGE_TO_CUSTOMER = Variable.text("messageToCustomer");

    private final Requests requests;
    private final RequestBrief brief;

    Review__Flow__(Requests requests, RequestBrief brief) {
        super(requests, "in-review");
        this.requests = requests;
        this.brief = brief;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(MESSAGE_TO_CUSTOMER);
    }

    @Override
    public Set<String> briefVariables() {
        return RequestBrief.with(Set.of(DETAILS));
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        return brief.withFacts(Set.of(DETAILS), task);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        String message = submission.text(MESSAGE_TO_CUSTOMER, "Write the answer that the customer is to get.");
        requests.say(submission.reference(), Requests.Speaker.OFFICE, message);
    }
}
