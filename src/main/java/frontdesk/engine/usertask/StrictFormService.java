package frontdesk.engine.usertask;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service, which lets a task's form be handed in with what the task takes only. */
final class StrictFormService extends FormServiceImpl {
    private final TaskInputValidator whatATaskTakes;

    StrictFormService(TaskInputValidator whatATaskTakes) {
        this.whatATaskTakes = whatATaskTakes;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        whatATaskTakes.complete(commandExecutor, taskId, properties, () -> {
            super.submitTaskForm(taskId, properties);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return whatATaskTakes.complete(
                commandExecutor,
                taskId,
                properties,
                () -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
    }
}
