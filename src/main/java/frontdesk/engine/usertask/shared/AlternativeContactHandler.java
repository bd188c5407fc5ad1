package frontdesk.engine.usertask.shared;

import frontdesk.domain.request.EmailAddress;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * An e-mail came back, and the officer tells the customer in another way: the task shows the {@link RequestBrief} and
 * takes {@code note}, how the customer was reached, and {@code correctedEmail}, the right address where it was learnt.
 */
public abstract class AlternativeContactHandler implements UserTaskHandler {
    private static final Variable<String> CORRECTED_EMAIL = Variable.text("correctedEmail");

    private final RequestBrief brief;
    private final Requests requests;

    /**
     * @param brief lays out who is to be reached
     * @param requests keeps the note and the right address
     */
    protected AlternativeContactHandler(RequestBrief brief, Requests requests) {
        this.brief = brief;
        this.requests = requests;
    }

    @Override
    public final Set<Variable<?>> inputs() {
        return Set.of(Submission.NOTE, CORRECTED_EMAIL);
    }

    @Override
    public final Set<String> briefVariables() {
        return RequestBrief.with(ownVariables());
    }

    @Override
    public final Map<String, Object> brief(DelegateTask task) {
        return brief.with(own(task), task);
    }

    /** The names of what the flow lays out beyond that. */
    protected Set<String> ownVariables() {
        return Set.of();
    }

    /** What the flow lays out beyond that, by the names of {@link #ownVariables}. */
    protected Map<String, Object> own(DelegateTask task) {
        return Map.of();
    }

    @Override
    public final void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        String note =
                submission.text(Submission.NOTE, "Write a note that says how you reached the customer, or tried to.");
        Optional<String> email = submission.text(CORRECTED_EMAIL);
        if (email.filter(address -> !EmailAddress.isWellFormed(address)).isPresent()) {
            throw new SubmissionRejectedException("The corrected e-mail address must look like maria@example.org.");
        }
        email.ifPresent(address -> requests.correctEmail(submission.reference(), address));
        requests.say(submission.reference(), Requests.Speaker.OFFICE_NOTE, note);
        completed(execution, email.isPresent());
    }

    /**
     * Notes what the flow needs for its next steps.
     *
     * @param emailCorrected whether there is another address now
     */
    protected void completed(DelegateExecution execution, boolean emailCorrected) {}
}
