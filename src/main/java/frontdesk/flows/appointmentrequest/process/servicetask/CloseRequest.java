package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.servicetask.ConcludingDelegate;
import frontdesk.flows.appointmentrequest.domain.Outcome;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close the request",
        does = "Closes a request whose question was never answered, in the "
                + "transaction in which the wait for the answer ends.")
class CloseRequest extends ConcludingDelegate {
    CloseRequest(RequestConcluder outcomes) {
        super(outcomes, Outcome.NO_RESPONSE, RequestStatus.CLOSED, "no-response");
    }
}
