package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.servicetask.ConcludingDelegate;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close as wrong person",
        does = "Closes the request of a customer whose phone number is somebody else's.")
class CloseAsWrongPerson extends ConcludingDelegate {
    CloseAsWrongPerson(RequestConcluder outcomes) {
        super(
                outcomes,
                Outcome.CUSTOMER_NOT_REACHED,
                Outcome.CUSTOMER_NOT_REACHED.status(),
                Outcome.CUSTOMER_NOT_REACHED.told());
    }
}
