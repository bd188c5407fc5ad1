package frontdesk.engine.usertask.shared;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.brief.TaskBrief;
import frontdesk.ports.request.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** An officer reviews the request: from then on it is in review, and the timeline tells the customer so. */
public abstract class ReviewHandler extends BriefedTaskHandler {
    private final Requests requests;
    private final String told;

    /**
     * @param requests notes that it is in review, and keeps what officers write
     * @param brief all that the task lays out
     * @param told the line of the timeline that tells the customer of it
     */
    protected ReviewHandler(Requests requests, TaskBrief brief, String told) {
        super(requests, brief);
        this.requests = requests;
        this.told = told;
    }

    @Override
    public void onCreate(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(task.getExecution().getProcessBusinessKey());
        requests.moveTo(reference, RequestStatus.IN_REVIEW);
        requests.tell(reference, told, Map.of());
    }
}
