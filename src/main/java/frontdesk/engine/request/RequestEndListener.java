package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ProcessRegistry;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Closes the record of a request with the instance that worked on it, where the flow has not done so before. */
@Component
class RequestEndListener implements ExecutionListener {
    private final ProcessRegistry flows;
    private final ObjectProvider<Requests> requests;

    RequestEndListener(ProcessRegistry flows, ObjectProvider<Requests> requests) {
        this.flows = flows;
        this.requests = requests;
    }

    @Override
    public void notify(DelegateExecution execution) {
        flows.behind(execution)
                .flatMap(flow -> Optional.ofNullable(execution.getProcessBusinessKey()))
                .flatMap(ReferenceNumber::read)
                .flatMap(requests.getObject()::find)
                .filter(request -> request.processInstanceId().equals(Optional.of(execution.getProcessInstanceId())))
                .filter(request -> !request.status().isFinal())
                .ifPresent(request -> end(request.reference(), execution.isCanceled()));
    }

    private void end(ReferenceNumber reference, boolean cutShort) {
        if (cutShort) {
            requests.getObject().moveTo(reference, RequestStatus.CLOSED);
        } else {
            requests.getObject().moveTo(reference, RequestStatus.COMPLETED);
            requests.getObject().tell(reference, "completed", Map.of());
        }
    }
}
