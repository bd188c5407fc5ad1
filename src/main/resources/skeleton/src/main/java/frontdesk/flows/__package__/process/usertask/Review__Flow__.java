package frontdesk.flows.__package__.process.usertask;

import static frontdesk.flows.__package__.process.__Flow__Process.DETAILS;

import frontdesk.engine.brief.BriefWithFacts;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.ports.request.Requests;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Review the request", does = "An officer reads the request and writes the answer.")
class Review__Flow__ extends ReviewHandler {
    private static final Variable<String> MESSAGE_TO_CUSTOMER = Variable.text("messageToCustomer");

    Review__Flow__(Requests requests, RequestBrief brief) {
        super(requests, new BriefWithFacts(brief, requests, Set.of(DETAILS)), "in-review");
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(MESSAGE_TO_CUSTOMER);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        keepMessage(submission, submission.text(MESSAGE_TO_CUSTOMER, "Write the answer that the customer is to get."));
    }
}
