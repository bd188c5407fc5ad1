package frontdesk.flows.accesscodereissue.process;

import frontdesk.flows.accesscodereissue.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Closes a request that the customer withdrew, in the same transaction as the withdrawal. A code that is in a notice by
 * then stays valid, since nobody can take the paper back; without one, an older code works on only until a new one is
 * made.
 */
@Component
class NoteCodeWithdrawal implements JavaDelegate {
    private final CodeEnd end;

    NoteCodeWithdrawal(CodeEnd end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        end.with(Outcome.WITHDRAWN, "withdrawn", execution);
    }
}
