package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Note the withdrawal",
        does = "Closes a request that the customer withdrew, in the same transaction " + "as the withdrawal.")
class NoteWithdrawal implements JavaDelegate {
    private final RequestOutcomes outcomes;

    NoteWithdrawal(RequestOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.conclude(execution, Outcome.WITHDRAWN, Outcome.WITHDRAWN.status(), Outcome.WITHDRAWN.told());
    }
}
