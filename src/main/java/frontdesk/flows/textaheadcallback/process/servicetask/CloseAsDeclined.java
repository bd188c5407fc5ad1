package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Close as declined", does = "Closes the request of a customer who said no twice.")
class CloseAsDeclined implements JavaDelegate {
    private final RequestOutcomes outcomes;

    CloseAsDeclined(RequestOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.conclude(execution, Outcome.DECLINED, Outcome.DECLINED.status(), Outcome.DECLINED.told());
    }
}
