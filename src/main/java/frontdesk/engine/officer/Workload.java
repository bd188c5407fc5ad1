package frontdesk.engine.officer;

import frontdesk.engine.protectedcase.ProtectedTaskAuthorization;
import frontdesk.engine.tasklist.TasklistFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much there is to do and who has how much in hand, counted by the database: one pass over the open tasks for all
 * lists together, whatever their number.
 */
@Component
public class Workload {
    /** A protected task is revoked from supervisors who are not trained for it; to them it is not there. */
    private static final String SEEN = """
             where task.suspension_state_ = 1
               and (:all or not exists (select 1 from act_ru_authorization revoked
                                         where revoked.type_ = 2 and revoked.group_id_ = '%s'
                                           and revoked.resource_type_ = 7 and revoked.resource_id_ = task.id_))""".formatted(ProtectedTaskAuthorization.GROUP);

    /** A row for each step and priority: some dozens, however many tasks are open. */
    private static final String BY_STEP = """
            select task_def_key_, priority_,
                   sum(case when assignee_ is null then 1 else 0 end) as waiting,
                   sum(case when assignee_ is null then 0 else 1 end) as held,
                   min(case when assignee_ is null then create_time_ end) as oldest,
                   sum(case when due_date_ >= :now and due_date_ < :soon then 1 else 0 end) as due_soon,
                   sum(case when due_date_ < :now then 1 else 0 end) as late
              from act_ru_task task
            """ + SEEN + " group by task_def_key_, priority_";

    private static final String BY_HOLDER = """
            select assignee_ as account, count(*) as tasks from act_ru_task task
            """ + SEEN + " and assignee_ is not null group by assignee_";

    /** By the log of operations and not by whom a task was assigned to: one that nobody holds may be completed too. */
    private static final String DONE = """
            select user_id_ as account, count(distinct task_id_) as tasks from act_hi_op_log
             where timestamp_ >= :since and operation_type_ = 'Complete' and entity_type_ = 'Task'
               and user_id_ is not null
             group by user_id_""";

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofHours(1);

    private final JdbcClient database;
    private final List<TasklistFilter> lists;
    private final Map<Boolean, Counted> lately = new ConcurrentHashMap<>();

    Workload(JdbcClient database, List<TasklistFilter> lists) {
        this.database = database;
        this.lists = lists.stream()
                .filter(list -> list.selection().isQueue())
                .sorted(Comparator.comparing(TasklistFilter::position))
                .toList();
    }

    /**
     * The lists of Tasklist on which work waits, in its order.
     *
     * @param showsProtected whether tasks of protected cases are counted
     */
    public List<ListLoad> ofLists(Instant now, boolean showsProtected) {
        List<StepLoad> steps = database.sql(BY_STEP)
                .param("all", showsProtected)
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(now.plus(SOON)))
                .query((row, number) -> StepLoad.of(row))
                .list();
        return lists.stream().map(list -> ListLoad.of(list, steps)).toList();
    }

    /**
     * The same, at most five seconds old: every open Tasklist asks for it over and over.
     *
     * @param showsProtected whether tasks of protected cases are counted
     * @param groups of whoever asks; lists that Tasklist offers to others are left out
     */
    public List<ListLoad> ofListsLately(Instant now, boolean showsProtected, Collection<String> groups) {
        Set<String> offered = lists.stream()
                .filter(list -> list.groups().stream().anyMatch(groups::contains))
                .map(TasklistFilter::name)
                .collect(Collectors.toUnmodifiableSet());
        return counted(now, showsProtected).stream()
                .filter(list -> offered.contains(list.name()))
                .toList();
    }

    private List<ListLoad> counted(Instant now, boolean showsProtected) {
        return lately.compute(
                        showsProtected,
                        (which, last) -> last != null && last.isFresh(now)
                                ? last
                                : new Counted(now, ofLists(now, showsProtected)))
                .lists();
    }

    /** How many open tasks each account holds that holds any. */
    public Map<String, Integer> heldByAccount(boolean showsProtected) {
        return counts(database.sql(BY_HOLDER).param("all", showsProtected));
    }

    /** How many tasks each account has completed since then that has completed any. */
    public Map<String, Integer> doneByAccount(Instant since) {
        return counts(database.sql(DONE).param("since", Timestamp.from(since)));
    }

    private static Map<String, Integer> counts(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> Map.entry(row.getString("account"), row.getInt("tasks"))).list().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What there is to do on a list.
     *
     * @param waiting how many nobody holds
     * @param held how many somebody holds
     * @param oldest since when the one of those that nobody holds waits that has waited longest
     * @param dueWithinTheHour how many are due in less than an hour, held or not
     * @param late how many were due before now, held or not
     */
    public record ListLoad(
            String name,
            String description,
            int waiting,
            int held,
            Optional<Instant> oldest,
            int dueWithinTheHour,
            int late) {
        private static ListLoad of(TasklistFilter list, List<StepLoad> steps) {
            List<StepLoad> on = steps.stream()
                    .filter(step -> list.selection().covers(step.step(), step.priority()))
                    .toList();
            return new ListLoad(
                    list.name(),
                    list.description(),
                    on.stream().mapToInt(StepLoad::waiting).sum(),
                    on.stream().mapToInt(StepLoad::held).sum(),
                    on.stream().map(StepLoad::oldest).flatMap(Optional::stream).min(Comparator.naturalOrder()),
                    on.stream().mapToInt(StepLoad::dueSoon).sum(),
                    on.stream().mapToInt(StepLoad::late).sum());
        }
    }

    private record Counted(Instant at, List<ListLoad> lists) {
        private boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(FRESH) < 0;
        }
    }

    private record StepLoad(
            String step, int priority, int waiting, int held, Optional<Instant> oldest, int dueSoon, int late) {
        private static StepLoad of(ResultSet row) throws SQLException {
            return new StepLoad(
                    Optional.ofNullable(row.getString("task_def_key_")).orElse(""),
                    row.getInt("priority_"),
                    row.getInt("waiting"),
                    row.getInt("held"),
                    Optional.ofNullable(row.getTimestamp("oldest")).map(Timestamp::toInstant),
                    row.getInt("due_soon"),
                    row.getInt("late"));
        }
    }
}
