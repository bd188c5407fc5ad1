package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.ports.Requests;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Closes the record of a request with the instance that worked on it, where the flow has not done so before. */
@Component
class EndsTheRequest implements ExecutionListener {
    private final ObjectProvider<Requests> requests;

    EndsTheRequest(ObjectProvider<Requests> requests) {
        this.requests = requests;
    }

    @Override
    public void notify(DelegateExecution execution) {
        RequestStatus status = execution.isCanceled() ? RequestStatus.CLOSED : RequestStatus.COMPLETED;
        Optional.ofNullable(execution.getProcessBusinessKey())
                .flatMap(ReferenceNumber::read)
                .ifPresent(reference -> requests.getObject().moveTo(reference, status));
    }
}
