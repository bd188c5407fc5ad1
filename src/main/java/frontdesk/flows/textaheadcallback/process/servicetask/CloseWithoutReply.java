package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.servicetask.ConcludingDelegate;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close without a reply",
        does = "Closes the request of a customer who did not answer the second text.")
class CloseWithoutReply extends ConcludingDelegate {
    CloseWithoutReply(RequestConcluder outcomes) {
        super(outcomes, Outcome.NO_REPLY, Outcome.NO_REPLY.status(), Outcome.NO_REPLY.told());
    }
}
