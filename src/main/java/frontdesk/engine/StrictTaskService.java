package frontdesk.engine;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;

/** Lets a task be completed with what it takes only. */
final class StrictTaskService extends SelfClaimTaskService {
    private final TaskInputValidator whatATaskTakes;

    StrictTaskService(TaskInputValidator whatATaskTakes) {
        this.whatATaskTakes = whatATaskTakes;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        whatATaskTakes.complete(commandExecutor, taskId, variables, () -> {
            super.complete(taskId, variables);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return whatATaskTakes.complete(
                commandExecutor,
                taskId,
                variables,
                () -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues));
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        whatATaskTakes.complete(commandExecutor, taskId, variables, () -> {
            super.resolveTask(taskId, variables);
            return null;
        });
    }
}
