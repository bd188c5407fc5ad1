package frontdesk.engine.usertask;

import frontdesk.domain.request.EmailAddress;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import frontdesk.ports.request.Requests;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What an officer submits who has told a customer in another way, since an e-mail came back. */
@Component
public class AlternativeContactSubmission {
    private static final Variable<String> CORRECTED_EMAIL = Variable.text("correctedEmail");

    /** The names of what may be submitted. */
    public static final Set<String> TAKES = Set.of(Submission.NOTE.name(), CORRECTED_EMAIL.name());

    private final Requests requests;

    AlternativeContactSubmission(Requests requests) {
        this.requests = requests;
    }

    /**
     * Writes down what the officer did, and the right address where they have learnt it.
     *
     * @return whether there is another address
     * @throws SubmissionRejectedException where the note is missing or the address is none
     */
    public boolean apply(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        String note = submission.text(Submission.NOTE, "Write a note that says how you reached the customer, or tried to.");
        Optional<String> email = submission.text(CORRECTED_EMAIL);
        if (email.filter(address -> !EmailAddress.isWellFormed(address)).isPresent()) {
            throw new SubmissionRejectedException("The corrected e-mail address must look like maria@example.org.");
        }
        ReferenceNumber reference = submission.reference();
        email.ifPresent(address -> requests.correctEmail(reference, address));
        requests.say(reference, Requests.Speaker.OFFICE_NOTE, note);
        return email.isPresent();
    }
}
