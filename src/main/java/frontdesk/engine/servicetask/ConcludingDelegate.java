package frontdesk.engine.servicetask;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.request.RequestConcluder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A step that concludes the request and does nothing else. A flow extends it under the name of the step. */
public abstract class ConcludingDelegate implements JavaDelegate {
    private final RequestConcluder outcomes;
    private final Enum<?> outcome;
    private final RequestStatus status;
    private final String told;

    /**
     * @param outcomes concludes the request
     * @param outcome one of the flow's own
     * @param status where the request stands then
     * @param told the line of the timeline that tells the customer of it
     */
    protected ConcludingDelegate(RequestConcluder outcomes, Enum<?> outcome, RequestStatus status, String told) {
        this.outcomes = outcomes;
        this.outcome = outcome;
        this.status = status;
        this.told = told;
    }

    @Override
    public final void execute(DelegateExecution execution) {
        outcomes.conclude(execution, outcome, status, told);
    }
}
