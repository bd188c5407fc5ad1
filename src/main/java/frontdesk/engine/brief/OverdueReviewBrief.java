package frontdesk.engine.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/**
 * What whoever sees to an overdue task must see: beside the {@link RequestBrief} {@code overdueSince}, and in
 * {@code reviewer} who has the overdue task in hand. That is the task on whose boundary the event lies which led here.
 */
@Component
public class OverdueReviewBrief implements TaskBrief {
    private static final Set<String> NAMES = RequestBrief.with(Set.of("overdueSince", "reviewer"));

    private final RequestBrief request;

    OverdueReviewBrief(RequestBrief request) {
        this.request = request;
    }

    @Override
    public Set<String> variables() {
        return NAMES;
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        return request.with(
                Map.of(
                        "overdueSince", request.time(task.getCreateTime().toInstant()),
                        "reviewer", reviewer(task).orElse("nobody yet")),
                task);
    }

    private static Optional<String> reviewer(DelegateTask task) {
        return overdue(List.of((FlowNode) task.getBpmnModelElementInstance()), new HashSet<>())
                .flatMap(overdue -> open(task, overdue))
                .map(Task::getAssignee);
    }

    private static Optional<Task> open(DelegateTask task, String overdue) {
        return task
                .getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(task.getProcessInstanceId())
                .taskDefinitionKey(overdue)
                .list()
                .stream()
                .findFirst();
    }

    /** The nearest event on a boundary, against the ways of the model. */
    private static Optional<String> overdue(List<FlowNode> nodes, Set<String> seen) {
        List<FlowNode> before = nodes.stream()
                .flatMap(node -> node.getPreviousNodes().list().stream())
                .filter(node -> seen.add(node.getId()))
                .toList();
        return before.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(event -> ((BoundaryEvent) event).getAttachedTo().getId())
                .findFirst()
                .or(() -> before.isEmpty() ? Optional.empty() : overdue(before, seen));
    }
}
