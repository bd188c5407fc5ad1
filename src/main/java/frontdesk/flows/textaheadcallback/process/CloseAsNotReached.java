package frontdesk.flows.textaheadcallback.process;

import frontdesk.engine.ElementTemplateInfo;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close as not reached",
        does = "Closes the request of a customer who answered none of our calls.")
class CloseAsNotReached implements JavaDelegate {
    private final CallbackOutcomes closing;

    CloseAsNotReached(CallbackOutcomes closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.with(Outcome.CUSTOMER_NOT_REACHED, execution);
    }
}
