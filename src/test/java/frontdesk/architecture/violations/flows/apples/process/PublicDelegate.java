package frontdesk.architecture.violations.flows.apples.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Breaks DELEGATES_ARE_PRIVATE. */
public final class PublicDelegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
        execution.getId();
    }
}
