package frontdesk.engine.officer;

import frontdesk.domain.officer.Absence;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.engine.brief.OfficerNames;
import frontdesk.engine.collision.CollisionDetector;
import frontdesk.ports.officer.Absences;
import frontdesk.ports.request.RequestLifecycle;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the same with several tasks for a supervisor, each by itself: what one refuses is done with the others. */
@Component
public class TaskActions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

    private final TaskService tasks;
    private final EngineAuthentication engine;
    private final Absences absences;
    private final OfficerNames names;
    private final RequestLifecycle lifecycle;
    private final JdbcClient database;
    private final TransactionTemplate each;

    TaskActions(
            TaskService tasks,
            EngineAuthentication engine,
            Absences absences,
            OfficerNames names,
            RequestLifecycle lifecycle,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.engine = engine;
        this.absences = absences;
        this.names = names;
        this.lifecycle = lifecycle;
        this.database = database;
        this.each = new TransactionTemplate(transactions);
        // Undone alone, also where the caller has a transaction around all of them.
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Puts the tasks into these hands; where their owner is away today, into those of whoever stands in. */
    public List<Result> assign(Officer supervisor, List<String> ids, String assignee) {
        Optional<Absence> away = absences.today().stream()
                .filter(absence -> absence.account().equals(assignee))
                .findFirst();
        if (away.isEmpty()) {
            return perform(supervisor, ids, id -> tasks.setAssignee(id, assignee));
        }
        String until = "%s is away until %s"
                .formatted(names.of(assignee), DAY.format(away.get().to()));
        return absences.substituteOf(assignee)
                .map(substitute -> {
                    String instead = "%s; %s stands in".formatted(until, names.of(substitute));
                    return perform(supervisor, ids, id -> tasks.setAssignee(id, substitute)).stream()
                            .map(result -> result.because(instead))
                            .toList();
                })
                .orElseGet(() -> ids.stream()
                        .<Result>map(id -> new Result.Refused(id, until + ", and nobody stands in."))
                        .toList());
    }

    /** Lets nobody hold the tasks any more. */
    public List<Result> release(Officer supervisor, List<String> ids) {
        return perform(supervisor, ids, id -> tasks.setAssignee(id, null));
    }

    /** @param priority the higher the sooner, 0 to 100 */
    public List<Result> prioritize(Officer supervisor, List<String> ids, int priority) {
        return perform(supervisor, ids, id -> tasks.setPriority(id, priority));
    }

    /** Says by when the tasks are to be done; what their models do when a time has come stays as it is. */
    public List<Result> setDue(Officer supervisor, List<String> ids, Instant due) {
        return perform(supervisor, ids, id -> tasks.setDueDate(id, Date.from(due)));
    }

    /** Leaves a note at the tasks' requests, once at each, whatever the number of its tasks. */
    public List<Result> note(Officer supervisor, List<String> ids, String text) {
        Set<ReferenceNumber> noted = new HashSet<>();
        return perform(supervisor, ids, id -> {
            ReferenceNumber request = requestOf(id)
                    .orElseThrow(() -> new ProcessEngineException("The task belongs to no request that takes notes."));
            if (!noted.contains(request)) {
                lifecycle.noted(request, text, names.of(supervisor.account()));
                noted.add(request);
            }
        });
    }

    private Optional<ReferenceNumber> requestOf(String task) {
        return database.sql("select reference_number from request where process_instance_id ="
                        + " (select proc_inst_id_ from act_ru_task where id_ = :task)")
                .param("task", task)
                .query(String.class)
                .optional()
                .map(ReferenceNumber::new);
    }

    private List<Result> perform(Officer supervisor, List<String> ids, Consumer<String> action) {
        return ids.stream().map(id -> perform(supervisor, id, action)).toList();
    }

    private Result perform(Officer supervisor, String id, Consumer<String> action) {
        try {
            return each.execute(status -> engine.as(supervisor.account(), supervisor.groups(), () -> {
                // Under the caller's own eyes, so that of a task that they may not see nothing is told.
                if (tasks.createTaskQuery().taskId(id).count() == 0) {
                    return new Result.Refused(id, "There is no such open task.");
                }
                action.accept(id);
                return new Result.Done(id, Optional.empty());
            }));
        } catch (AuthorizationException refusal) {
            boolean isOurs = refusal.getMissingAuthorizations().isEmpty();
            return new Result.Refused(id, isOurs ? refusal.getMessage() + "." : "You may not do that with this task.");
        } catch (ProcessEngineException refusal) {
            if (CollisionDetector.isCollision(refusal)) {
                return new Result.Refused(id, "Something else changed the task at that moment; send it again.");
            }
            return new Result.Refused(id, refusal.getMessage());
        }
    }

    /** What became of one task. */
    public sealed interface Result {
        /** The task's. */
        String id();

        /** The same, with what it had to be done differently for. */
        Result because(String reason);

        /**
         * It is as was asked for, or nearly so.
         *
         * @param but what is different, in a sentence
         */
        record Done(String id, Optional<String> but) implements Result {
            @Override
            public Result because(String reason) {
                return new Done(id, Optional.of(reason + " and has it now."));
            }
        }

        /** @param why in a sentence */
        record Refused(String id, String why) implements Result {
            @Override
            public Result because(String reason) {
                return new Refused(id, reason + ". " + why);
            }
        }
    }
}
