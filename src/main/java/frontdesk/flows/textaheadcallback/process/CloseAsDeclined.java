package frontdesk.flows.textaheadcallback.process;

import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the request of a customer who said no twice. */
@Component
class CloseAsDeclined implements JavaDelegate {
    private final Closing closing;

    CloseAsDeclined(Closing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.with(Outcome.DECLINED, execution);
    }
}
