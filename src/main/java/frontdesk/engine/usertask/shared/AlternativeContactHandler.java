package frontdesk.engine.usertask.shared;

import frontdesk.domain.request.EmailAddress;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * An e-mail came back, and the officer tells the customer in another way: the task shows the {@link RequestBrief} with
 * what the e-mail said ({@code returnedAddress}, {@code returnedSubject}, {@code returnedText}), and
 * takes {@code note}, how the customer was reached, and {@code correctedEmail}, the right address where it was learnt, to which
 * the e-mail then goes.
 */
public abstract class AlternativeContactHandler implements UserTaskHandler {
    private static final Variable<String> CORRECTED_EMAIL = Variable.text("correctedEmail");

    private final RequestBrief brief;
    private final Requests requests;
    private final ReturnedEmails returned;

    /**
     * @param brief lays out who is to be reached
     * @param requests keeps the note and the right address
     * @param returned knows what came back
     */
    protected AlternativeContactHandler(RequestBrief brief, Requests requests, ReturnedEmails returned) {
        this.returned = returned;
        this.brief = brief;
        this.requests = requests;
    }

    @Override
    public final Set<Variable<?>> inputs() {
        return Set.of(Submission.NOTE, CORRECTED_EMAIL);
    }

    @Override
    public final Set<String> briefVariables() {
        return RequestBrief.with(Stream.concat(ReturnedEmails.NAMES.stream(), ownVariables().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public final Map<String, Object> brief(DelegateTask task) {
        Map<String, Object> all = new HashMap<>(own(task));
        all.putAll(returned.of(new ReferenceNumber(task.getExecution().getProcessBusinessKey())));
        return brief.with(all, task);
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
            throw new SubmissionRejectedException(
                    CORRECTED_EMAIL.name(), "The corrected e-mail address must look like maria@example.org.");
        }
        email.ifPresent(address -> requests.correctEmail(submission.reference(), address));
        submission.keepNote(requests, note);
        email.filter(address -> !isSentAgainByFlow()).ifPresent(address -> returned.sendAgain(submission, address));
        completed(execution, email.isPresent());
    }

    /** Whether the diagram itself leads back to the step that sends the e-mail, where there is another address now. */
    protected boolean isSentAgainByFlow() {
        return false;
    }

    /**
     * Notes what the flow needs for its next steps.
     *
     * @param emailCorrected whether there is another address now
     */
    protected void completed(DelegateExecution execution, boolean emailCorrected) {}
}
