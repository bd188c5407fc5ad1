package frontdesk.flows.textaheadcallback.process;

import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the request of a customer who did not answer the second text. */
@Component
class CloseWithoutReply implements JavaDelegate {
    private final Closing closing;

    CloseWithoutReply(Closing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.with(Outcome.NO_REPLY, execution);
    }
}
