package frontdesk.engine.elsewhere;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The code of another flow. */
public final class StrangerToVisits implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
        execution.getId();
    }
}
