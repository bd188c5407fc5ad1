package frontdesk.engine.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Timers of an instance whose variables have changed: they were set by what was true before. */
@Component
public class InstanceTimers {
    /** Sets all timers for which the instance waits anew, by what its variables say now. */
    public void setAnew(DelegateExecution execution) {
        ManagementService management = execution.getProcessEngineServices().getManagementService();
        management.createJobQuery().processInstanceId(execution.getProcessInstanceId()).timers().list().stream()
                .map(Job::getId)
                .forEach(id -> management.recalculateJobDuedate(id, false));
    }
}
