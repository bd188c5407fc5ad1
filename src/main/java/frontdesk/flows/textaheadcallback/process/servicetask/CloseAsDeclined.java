package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.servicetask.ConcludingDelegate;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Close as declined", does = "Closes the request of a customer who said no twice.")
class CloseAsDeclined extends ConcludingDelegate {
    CloseAsDeclined(RequestConcluder outcomes) {
        super(outcomes, Outcome.DECLINED, Outcome.DECLINED.status(), Outcome.DECLINED.told());
    }
}
