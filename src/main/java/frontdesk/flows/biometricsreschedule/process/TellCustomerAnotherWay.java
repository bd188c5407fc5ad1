package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.EMAIL_CORRECTED;
import static frontdesk.flows.biometricsreschedule.process.ReviewGoodCause.NOTE;

import frontdesk.domain.EmailAddress;
import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.OfficerTask;
import frontdesk.engine.Variable;
import frontdesk.ports.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** An e-mail came back; the officer tells the customer in another way, and may learn the right address. */
@Component
class TellCustomerAnotherWay implements OfficerTask {
    private static final Variable<String> CORRECTED_EMAIL = Variable.text("correctedEmail");

    private final Requests requests;
    private final RescheduleBrief brief;

    TellCustomerAnotherWay(Requests requests, RescheduleBrief brief) {
        this.requests = requests;
        this.brief = brief;
    }

    @Override
    public Set<String> takes() {
        return Set.of(NOTE.name(), CORRECTED_EMAIL.name());
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        return brief.of(task);
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
        EMAIL_CORRECTED.set(execution, email.isPresent());
        ADDRESSES_TRIED.set(execution, ADDRESSES_TRIED.in(execution) + 1);
    }

    private static Optional<String> stripped(Variable<String> variable, DelegateExecution execution) {
        return variable.find(execution).map(String::strip).filter(text -> !text.isEmpty());
    }
}
