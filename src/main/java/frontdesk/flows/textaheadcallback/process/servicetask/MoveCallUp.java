package frontdesk.flows.textaheadcallback.process.servicetask;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.OVERDUE_PRIORITY;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.textaheadcallback.process.TextAheadCallbackProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Move the call up",
        does = "Moves an overdue call up in the officers' list, where the supervisor " + "finds it too.")
class MoveCallUp implements JavaDelegate {
    private final TextAheadCallbackProcess process;

    MoveCallUp(TextAheadCallbackProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.raiseCall(execution.getProcessInstanceId(), OVERDUE_PRIORITY.in(execution));
    }
}
