package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.flows.appointmentrequest.domain.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close the request",
        does = "Closes a request whose question was never answered, in the "
                + "transaction in which the wait for the answer ends.")
class CloseRequest implements JavaDelegate {
    private final RequestOutcomes outcomes;

    CloseRequest(RequestOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.conclude(execution, Outcome.NO_RESPONSE, RequestStatus.CLOSED, "no-response");
    }
}
