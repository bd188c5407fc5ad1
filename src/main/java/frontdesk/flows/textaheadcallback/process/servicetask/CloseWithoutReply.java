package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close without a reply",
        does = "Closes the request of a customer who did not answer the second text.")
class CloseWithoutReply implements JavaDelegate {
    private final RequestOutcomes outcomes;

    CloseWithoutReply(RequestOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.conclude(execution, Outcome.NO_REPLY, Outcome.NO_REPLY.status(), Outcome.NO_REPLY.told());
    }
}
