package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.servicetask.ConcludingDelegate;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close as not reached",
        does = "Closes the request of a customer who answered none of our calls.")
class CloseAsNotReached extends ConcludingDelegate {
    CloseAsNotReached(RequestConcluder outcomes) {
        super(
                outcomes,
                Outcome.CUSTOMER_NOT_REACHED,
                Outcome.CUSTOMER_NOT_REACHED.status(),
                Outcome.CUSTOMER_NOT_REACHED.told());
    }
}
