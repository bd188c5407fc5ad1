package frontdesk.flows.textaheadcallback.process;

import frontdesk.engine.ElementTemplateInfo;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close without a reply",
        does = "Closes the request of a customer who did not answer the second text.")
class CloseWithoutReply implements JavaDelegate {
    private final CallbackOutcomes closing;

    CloseWithoutReply(CallbackOutcomes closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.with(Outcome.NO_REPLY, execution);
    }
}
