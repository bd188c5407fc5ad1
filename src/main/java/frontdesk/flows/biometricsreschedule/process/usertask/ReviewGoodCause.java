package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.GOOD_CAUSE_ACCEPTED;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.ports.request.Requests;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Decide about the reason",
        does = "The officer decides whether the customer's reason is a good cause.")
class ReviewGoodCause extends ReviewHandler {
    private final AppointmentPassedCheck tooLate;

    ReviewGoodCause(Requests requests, RescheduleBrief brief, AppointmentPassedCheck tooLate) {
        super(requests, brief, "officer-decides");
        this.tooLate = tooLate;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(GOOD_CAUSE_ACCEPTED, Submission.NOTE);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        submission.value(
                GOOD_CAUSE_ACCEPTED,
                "Say whether the reason is a good cause: goodCauseAccepted must be true or false.");
        tooLate.refuse(execution);
        keepNote(submission);
    }
}
