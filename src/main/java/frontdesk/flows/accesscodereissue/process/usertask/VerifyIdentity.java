package frontdesk.flows.accesscodereissue.process.usertask;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.IDENTITY_VERIFIED;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.ports.request.Requests;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Verify who asks",
        does = "The officer verifies who asks for a code, and where it goes where no " + "address is on file.")
class VerifyIdentity extends ReviewHandler {
    private final NoticeAddressReview review;

    VerifyIdentity(Requests requests, NoticeAddressReview review, VerifyIdentityBrief brief) {
        super(requests, brief, "identity-check");
        this.review = review;
    }

    @Override
    public Set<Variable<?>> inputs() {
        Set<Variable<?>> inputs = new HashSet<>(AddressSubmission.TAKES);
        inputs.add(IDENTITY_VERIFIED);
        inputs.add(Submission.NOTE);
        return Set.copyOf(inputs);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        boolean verified = submission.value(IDENTITY_VERIFIED, "Say whether you verified who asks: yes or no.");
        review.submitted(execution, verified);
        keepNote(submission);
    }
}
