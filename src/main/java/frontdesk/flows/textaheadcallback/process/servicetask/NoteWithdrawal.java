package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.servicetask.ConcludingDelegate;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Note the withdrawal",
        does = "Closes a request that the customer withdrew, in the same transaction " + "as the withdrawal.")
class NoteWithdrawal extends ConcludingDelegate {
    NoteWithdrawal(RequestConcluder outcomes) {
        super(outcomes, Outcome.WITHDRAWN, Outcome.WITHDRAWN.status(), Outcome.WITHDRAWN.told());
    }
}
