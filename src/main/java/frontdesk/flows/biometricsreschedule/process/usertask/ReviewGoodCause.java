package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.GOOD_CAUSE_ACCEPTED;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Decide about the reason",
        does = "The officer decides whether the customer's reason is a good cause.")
class ReviewGoodCause implements UserTaskHandler {
    private final Requests requests;
    private final RescheduleBrief brief;
    private final AppointmentPassedCheck tooLate;

    ReviewGoodCause(Requests requests, RescheduleBrief brief, AppointmentPassedCheck tooLate) {
        this.requests = requests;
        this.brief = brief;
        this.tooLate = tooLate;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(GOOD_CAUSE_ACCEPTED, Submission.NOTE);
    }

    @Override
    public Set<String> briefVariables() {
        return RescheduleBrief.NAMES;
    }

    @Override
    public void onCreate(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(task.getExecution().getProcessBusinessKey());
        requests.moveTo(reference, RequestStatus.IN_REVIEW);
        requests.tell(reference, "officer-decides", Map.of());
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        return brief.of(task);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        submission.value(
                GOOD_CAUSE_ACCEPTED,
                "Say whether the reason is a good cause: goodCauseAccepted must be true or false.");
        tooLate.refuse(execution);
        submission
                .text(Submission.NOTE)
                .ifPresent(note -> requests.say(submission.reference(), Requests.Speaker.OFFICE_NOTE, note));
    }
}
