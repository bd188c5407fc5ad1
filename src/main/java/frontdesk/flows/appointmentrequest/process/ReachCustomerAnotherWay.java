package frontdesk.flows.appointmentrequest.process;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REFERENCE_NUMBER;

import frontdesk.domain.EmailAddress;
import frontdesk.domain.PhoneNumber;
import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Requester;
import frontdesk.engine.OfficerTask;
import frontdesk.engine.Variable;
import frontdesk.engine.brief.ConversationTable;
import frontdesk.ports.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** An e-mail came back; the officer tells the customer in another way, and may learn the right address. */
@Component
class ReachCustomerAnotherWay implements OfficerTask {
    private static final Variable<String> NOTE = Variable.text("note");
    private static final Variable<String> CORRECTED_EMAIL = Variable.text("correctedEmail");

    private final Requests requests;
    private final ConversationTable conversationTable;

    ReachCustomerAnotherWay(Requests requests, ConversationTable conversationTable) {
        this.requests = requests;
        this.conversationTable = conversationTable;
    }

    @Override
    public Set<String> takes() {
        return Set.of(NOTE.name(), CORRECTED_EMAIL.name());
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(REFERENCE_NUMBER.in(task));
        Requester requester = requests.find(reference).orElseThrow().requester();
        return TaskCard.with(
                Map.of(
                        "requesterName", requester.name(),
                        "requesterEmail", requester.email().orElse(""),
                        "requesterPhone",
                                requester.phone().map(PhoneNumber::value).orElse(""),
                        "requesterLanguage", requester.language().code(),
                        "conversation", conversationTable.of(reference)),
                task);
    }

    @Override
    public void handedIn(DelegateExecution execution) {
        String note = stripped(NOTE, execution)
                .orElseThrow(
                        () -> new NotAccepted("Write a note that says how you reached the customer, or tried to."));
        Optional<String> email = stripped(CORRECTED_EMAIL, execution);
        if (email.filter(address -> !EmailAddress.isWellFormed(address)).isPresent()) {
            throw new NotAccepted("The corrected e-mail address must look like maria@example.org.");
        }
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        email.ifPresent(address -> requests.correctEmail(reference, address));
        requests.say(reference, Requests.Speaker.OFFICE_NOTE, note);
    }

    private static Optional<String> stripped(Variable<String> variable, DelegateExecution execution) {
        return variable.find(execution).map(String::strip).filter(text -> !text.isEmpty());
    }
}
