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
    private static final Variable<String> REASON_FOR_CUSTOMER = Variable.text("reasonForCustomer");

    /** The ready text that was chosen, which the page has put into the field above. */
    private static final Variable<String> READY_REASON = Variable.text("readyReason");

    private final AppointmentPassedCheck tooLate;

    ReviewGoodCause(Requests requests, RescheduleBrief brief, AppointmentPassedCheck tooLate) {
        super(requests, brief, "officer-decides");
        this.tooLate = tooLate;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(GOOD_CAUSE_ACCEPTED, Submission.NOTE, REASON_FOR_CUSTOMER, READY_REASON);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        boolean isAccepted = submission.value(
                GOOD_CAUSE_ACCEPTED,
                "Say whether the reason is a good cause: goodCauseAccepted must be true or false.");
        tooLate.refuse(execution);
        submission
                .text(REASON_FOR_CUSTOMER)
                .filter(reason -> !isAccepted)
                .ifPresent(reason -> keepMessage(submission, reason));
        keepNote(submission);
    }
}
