package frontdesk.flows.textaheadcallback.process;

import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the request of a customer who answered none of our calls. */
@Component
class CloseAsNotReached implements JavaDelegate {
    private final Closing closing;

    CloseAsNotReached(Closing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.with(Outcome.CUSTOMER_NOT_REACHED, execution);
    }
}
