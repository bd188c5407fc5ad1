package frontdesk.flows.appointmentrequest.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.engine.ElementTemplateInfo;
import frontdesk.flows.appointmentrequest.domain.Outcome;
import frontdesk.ports.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close the request",
        does = "Closes a request whose question was never answered, in the "
                + "transaction in which the wait for the answer ends.")
class CloseRequest implements JavaDelegate {
    private final Requests requests;

    CloseRequest(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        requests.tell(reference, "no-response", Map.of());
        requests.conclude(reference, Outcome.NO_RESPONSE.name(), RequestStatus.CLOSED);
    }
}
