package frontdesk.flows.textaheadcallback.process;

import frontdesk.engine.ElementTemplateInfo;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Note the withdrawal",
        does = "Closes a request that the customer withdrew, in the same transaction " + "as the withdrawal.")
class NoteWithdrawal implements JavaDelegate {
    private final CallbackOutcomes closing;

    NoteWithdrawal(CallbackOutcomes closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.with(Outcome.WITHDRAWN, execution);
    }
}
