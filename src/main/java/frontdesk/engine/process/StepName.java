package frontdesk.engine.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * Which step a service task of a running model does. The step's name finds its words; what it sends and writes down goes by
 * the element's id, so that each place at which the step stands does it once.
 */
public final class StepName {
    private StepName() {}

    /** Of the service task that is being executed; elsewhere the id of the present element. */
    public static String of(DelegateExecution execution) {
        return execution.getBpmnModelElementInstance() instanceof ServiceTask task
                ? of(task)
                : execution.getCurrentActivityId();
    }

    /** The ids of the service tasks of the model that do the step. */
    public static List<String> elementsThatDo(String step, BpmnModelInstance model) {
        return model.getModelElementsByType(ServiceTask.class).stream()
                .filter(task -> step.equals(of(task)))
                .map(ServiceTask::getId)
                .toList();
    }

    private static String of(ServiceTask task) {
        return Optional.ofNullable(task.getCamundaDelegateExpression())
                .map(expression -> ElementBeanNaming.stepOf(task.getId(), expression))
                .orElseGet(task::getId);
    }
}
