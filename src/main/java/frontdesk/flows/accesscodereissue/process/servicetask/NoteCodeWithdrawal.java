package frontdesk.flows.accesscodereissue.process.servicetask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import frontdesk.ports.casefile.AccessCodes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Where a code was made by then, it stays valid, since its notice may be on paper and nobody can take that back; the
 * older codes are void, and the customer is told so.
 */
@Component
@ElementTemplateInfo(
        label = "Note the withdrawal",
        does = "Closes a request that the customer withdrew, in the same transaction " + "as the withdrawal.")
class NoteCodeWithdrawal implements JavaDelegate {
    private final RequestConcluder outcomes;
    private final AccessCodes codes;

    NoteCodeWithdrawal(RequestConcluder outcomes, AccessCodes codes) {
        this.outcomes = outcomes;
        this.codes = codes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        outcomes.conclude(
                execution,
                Outcome.WITHDRAWN,
                RequestStatus.CLOSED,
                codes.wasMadeFor(reference) ? "withdrawn-with-older-codes-void" : "withdrawn");
    }
}
