package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close as not reached",
        does = "Closes the request of a customer who answered none of our calls.")
class CloseAsNotReached implements JavaDelegate {
    private final RequestOutcomes outcomes;

    CloseAsNotReached(RequestOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.conclude(
                execution,
                Outcome.CUSTOMER_NOT_REACHED,
                Outcome.CUSTOMER_NOT_REACHED.status(),
                Outcome.CUSTOMER_NOT_REACHED.told());
    }
}
