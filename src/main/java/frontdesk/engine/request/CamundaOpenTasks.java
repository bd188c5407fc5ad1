package frontdesk.engine.request;

import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.OpenTasks;
import frontdesk.ports.request.Requests.Request;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Reads the engine's tasks by the instances that work on the requests: there is no other list of them. */
@Component
class CamundaOpenTasks implements OpenTasks {
    private static final Comparator<Task> DUE_FIRST = Comparator.comparing(
                    Task::getDueDate, Comparator.nullsLast(Comparator.<Date>naturalOrder()))
            .thenComparing(Task::getPriority, Comparator.reverseOrder())
            .thenComparing(Task::getId);

    private final TaskService tasks;

    CamundaOpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<ReferenceNumber, List<OpenTask>> of(Collection<Request> requests, Set<AccessRole> roles) {
        Map<String, ReferenceNumber> instances = requests.stream()
                .filter(request -> request.processInstanceId().isPresent())
                .collect(Collectors.toMap(request -> request.processInstanceId().orElseThrow(), Request::reference));
        if (instances.isEmpty()) {
            return Map.of();
        }
        TaskQuery query =
                tasks.createTaskQuery().processInstanceIdIn(instances.keySet().toArray(String[]::new));
        return offeredTo(roles, query).list().stream()
                .sorted(DUE_FIRST)
                .collect(Collectors.groupingBy(
                        task -> instances.get(task.getProcessInstanceId()),
                        Collectors.mapping(CamundaOpenTasks::openTask, Collectors.toList())));
    }

    /** A supervisor may do every task, whomever it is offered to. */
    private static TaskQuery offeredTo(Set<AccessRole> roles, TaskQuery query) {
        return roles.contains(AccessRole.SUPERVISOR)
                ? query
                : query.taskCandidateGroupIn(
                                roles.stream().map(AccessRole::group).toList())
                        .includeAssignedTasks();
    }

    private static OpenTask openTask(Task task) {
        return new OpenTask(
                task.getId(),
                task.getName(),
                Optional.ofNullable(task.getAssignee()),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant));
    }
}
