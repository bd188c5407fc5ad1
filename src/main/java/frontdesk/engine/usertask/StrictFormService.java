package frontdesk.engine.usertask;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service, which lets a task's form be submitted with what the task takes only. */
final class StrictFormService extends FormServiceImpl {
    private final TaskInputValidator input;

    StrictFormService(TaskInputValidator input) {
        this.input = input;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        input.complete(commandExecutor, taskId, properties, () -> {
            super.submitTaskForm(taskId, properties);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return input.complete(
                commandExecutor,
                taskId,
                properties,
                () -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
    }
}
