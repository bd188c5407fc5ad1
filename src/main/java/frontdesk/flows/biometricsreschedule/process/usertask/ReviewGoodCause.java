package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.GOOD_CAUSE_ACCEPTED;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.FreeTimesProvider;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.flows.biometricsreschedule.process.RescheduleCaseLookup;
import frontdesk.flows.biometricsreschedule.process.RescheduleRequestMapper;
import frontdesk.ports.request.Requests;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Decide about the reason",
        does = "The officer decides whether the customer's reason is a good cause.")
class ReviewGoodCause extends ReviewHandler implements FreeTimesProvider {
    private static final Variable<String> REASON_FOR_CUSTOMER = Variable.text("reasonForCustomer");

    /** The ready text that was chosen, which the page has put into the field above. */
    private static final Variable<String> READY_REASON = Variable.text("readyReason");

    private final AppointmentPassedCheck tooLate;
    private final RescheduleCaseLookup caseAtHand;
    private final RescheduleRequestMapper asked;

    ReviewGoodCause(
            Requests requests,
            RescheduleBrief brief,
            AppointmentPassedCheck tooLate,
            RescheduleCaseLookup caseAtHand,
            RescheduleRequestMapper asked) {
        super(requests, brief, "officer-decides");
        this.tooLate = tooLate;
        this.caseAtHand = caseAtHand;
        this.asked = asked;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(GOOD_CAUSE_ACCEPTED, Submission.NOTE, REASON_FOR_CUSTOMER, READY_REASON);
    }

    @Override
    public Optional<Office> office(DelegateTask task, Optional<String> wished) {
        return caseAtHand.newOffice(
                asked.under(new ReferenceNumber(task.getExecution().getProcessBusinessKey())));
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        boolean isAccepted =
                submission.value(GOOD_CAUSE_ACCEPTED, "Say whether the reason is a good cause: yes or no.");
        tooLate.refuse(execution);
        submission
                .text(REASON_FOR_CUSTOMER)
                .filter(reason -> !isAccepted)
                .ifPresent(reason -> keepMessage(submission, reason));
        keepNote(submission);
    }
}
