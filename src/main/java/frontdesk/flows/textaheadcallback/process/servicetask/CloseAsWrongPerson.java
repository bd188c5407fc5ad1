package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close as wrong person",
        does = "Closes the request of a customer whose phone number is somebody else's.")
class CloseAsWrongPerson implements JavaDelegate {
    private final RequestOutcomes outcomes;

    CloseAsWrongPerson(RequestOutcomes outcomes) {
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
