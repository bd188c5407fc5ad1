package frontdesk.flows.__package__.process.usertask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.flows.__package__.process.__Flow__Mapper;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Review the request", does = "An officer reads the request and writes the answer.")
class Review__Flow__ implements UserTaskHandler {
    private static final Variable<String> MESSAGE_TO_CUSTOMER = Variable.text("messageToCustomer");
    private static final String DETAILS = "details";

    private final Requests requests;
    private final RequestBrief brief;

    Review__Flow__(Requests requests, RequestBrief brief) {
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
    public void onCreate(DelegateTask task) {
        ReferenceNumber reference = reference(task);
        requests.moveTo(reference, RequestStatus.IN_REVIEW);
        requests.tell(reference, "in-review", Map.of());
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        Map<String, String> facts = requests.facts(reference(task));
        return brief.with(Map.of(DETAILS, __Flow__Mapper.details(facts)), task);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        String message = submission.text(MESSAGE_TO_CUSTOMER, "Write the answer that the customer is to get.");
        requests.say(submission.reference(), Requests.Speaker.OFFICE, message);
    }

    private static ReferenceNumber reference(DelegateTask task) {
        return new ReferenceNumber(task.getExecution().getProcessBusinessKey());
    }
}
