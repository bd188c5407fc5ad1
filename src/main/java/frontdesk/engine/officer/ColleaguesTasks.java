package frontdesk.engine.officer;

import frontdesk.domain.request.AccessRole;
import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.engine.authorization.VisibleTasks;
import frontdesk.engine.officer.TaskWorkers.Worker;
import frontdesk.engine.tasklist.TaskSelection;
import frontdesk.engine.tasklist.TasklistFilter;
import frontdesk.engine.usertask.assignment.TaskHolders;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands on a list or lies in somebody's hands, as a supervisor sees it, and who of the colleagues may do it. */
@Component
public class ColleaguesTasks {
    /** As many as one call of {@link TaskActions} takes. */
    public static final int PAGE = 100;

    /** No task has this id; a list must not be empty. */
    private static final String NONE = "";

    private final TaskService tasks;
    private final VisibleTasks visible;
    private final EngineAuthentication engine;
    private final JdbcClient database;
    private final TaskWorkers workers;
    private final Map<String, TaskSelection> lists;

    ColleaguesTasks(
            TaskService tasks,
            VisibleTasks visible,
            EngineAuthentication engine,
            JdbcClient database,
            TaskWorkers workers,
            List<TasklistFilter> lists) {
        this.tasks = tasks;
        this.visible = visible;
        this.engine = engine;
        this.database = database;
        this.workers = workers;
        this.lists = lists.stream()
                .filter(list -> list.selection().isQueue())
                .collect(Collectors.toUnmodifiableMap(TasklistFilter::name, TasklistFilter::selection));
    }

    /** The first {@value #PAGE} tasks of a list, most pressing first, held or not; empty where there is no such list. */
    public Optional<List<Listed>> onList(Officer supervisor, String name) {
        return Optional.ofNullable(lists.get(name))
                .map(list -> list.heldBy(TaskSelection.Holder.ANYBODY))
                .map(list -> listed(supervisor, list::of));
    }

    /** The first {@value #PAGE} tasks that the account holds, most pressing first. */
    public List<Listed> heldBy(Officer supervisor, String account) {
        return listed(supervisor, query -> query.taskAssignee(account));
    }

    private List<Listed> listed(Officer supervisor, Function<TaskQuery, TaskQuery> narrowed) {
        List<Task> page = engine.as(
                supervisor.account(),
                supervisor.groups(),
                () -> narrowed.apply(tasks.createTaskQuery())
                        .active()
                        .orderByTaskPriority()
                        .desc()
                        .orderByDueDate()
                        .asc()
                        .listPage(0, PAGE));
        Map<String, Asked> requests = requests(page);
        return page.stream()
                .map(task -> Listed.of(task, Optional.ofNullable(requests.get(task.getProcessInstanceId()))))
                .toList();
    }

    private Map<String, Asked> requests(List<Task> page) {
        return database
                .sql("select process_instance_id as instance, reference_number, requester_name from request"
                        + " where process_instance_id in (:instances)")
                .param(
                        "instances",
                        orNone(page.stream()
                                .map(Task::getProcessInstanceId)
                                .distinct()
                                .toList()))
                .query(Asked.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Asked::instance, Function.identity()));
    }

    /** Those who may do every one of these tasks by their rights; nobody where the supervisor sees none of them. */
    public List<Worker> whoMayDo(Officer supervisor, Collection<String> ids) {
        List<String> seen = visible.among(ids, supervisor.account(), supervisor.groups());
        Map<String, Set<AccessRole>> offered = offered(seen);
        return workers.all().stream()
                .filter(worker -> !seen.isEmpty()
                        && seen.stream()
                                .allMatch(task ->
                                        TaskHolders.mayDo(offered.getOrDefault(task, Set.of()), worker.roles())))
                .toList();
    }

    private Map<String, Set<AccessRole>> offered(List<String> ids) {
        return database
                .sql("select task_id_ as task, group_id_ as offered_to from act_ru_identitylink"
                        + " where type_ = 'candidate' and group_id_ is not null and task_id_ in (:tasks)")
                .param("tasks", orNone(ids))
                .query(Offer.class)
                .list()
                .stream()
                .filter(offer -> offer.role().filter(AccessRole::worksOnTasks).isPresent())
                .collect(Collectors.groupingBy(
                        Offer::task,
                        Collectors.mapping(offer -> offer.role().orElseThrow(), Collectors.toUnmodifiableSet())));
    }

    private static List<String> orNone(List<String> values) {
        return values.isEmpty() ? List.of(NONE) : values;
    }

    record Offer(String task, String offeredTo) {
        Optional<AccessRole> role() {
            return AccessRole.ofGroup(offeredTo);
        }
    }

    record Asked(String instance, String referenceNumber, String requesterName) {}

    /**
     * A task that is not done yet.
     *
     * @param referenceNumber of the request that it is about; empty in a draft of a model, which works on none
     * @param requester the name of whoever asked
     * @param assignee the account of whoever holds it
     */
    public record Listed(
            String id,
            String name,
            Optional<String> referenceNumber,
            Optional<String> requester,
            Optional<String> assignee,
            Optional<Instant> due,
            int priority) {
        private static Listed of(Task task, Optional<Asked> request) {
            return new Listed(
                    task.getId(),
                    task.getName(),
                    request.map(Asked::referenceNumber),
                    request.map(Asked::requesterName),
                    Optional.ofNullable(task.getAssignee()),
                    Optional.ofNullable(task.getDueDate()).map(Date::toInstant),
                    task.getPriority());
        }
    }
}
