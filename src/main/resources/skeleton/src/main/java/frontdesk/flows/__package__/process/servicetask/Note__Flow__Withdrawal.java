package frontdesk.flows.__package__.process.servicetask;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.servicetask.ConcludingDelegate;
import frontdesk.flows.__package__.domain.Outcome;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Note the withdrawal", does = "Closes a request that the customer withdrew.")
class Note__Flow__Withdrawal extends ConcludingDelegate {
    Note__Flow__Withdrawal(RequestConcluder outcomes) {
        super(outcomes, Outcome.WITHDRAWN, RequestStatus.CLOSED, "withdrawn");
    }
}
