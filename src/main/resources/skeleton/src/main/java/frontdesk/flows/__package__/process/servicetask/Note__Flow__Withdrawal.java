package frontdesk.flows.__package__.process.servicetask;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.flows.__package__.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Note the withdrawal", does = "Closes a request that the customer withdrew.")
class Note__Flow__Withdrawal implements JavaDelegate {
    private final RequestOutcomes outcomes;

    Note__Flow__Withdrawal(RequestOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.conclude(execution, Outcome.WITHDRAWN, RequestStatus.CLOSED, "withdrawn");
    }
}
