package frontdesk.engine.officer;

import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.engine.collision.CollisionDetector;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the same with several tasks for a supervisor, each by itself: what one refuses is done with the others. */
@Component
public class TaskActions {
    private final TaskService tasks;
    private final EngineAuthentication engine;
    private final TransactionTemplate each;

    TaskActions(TaskService tasks, EngineAuthentication engine, PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.engine = engine;
        this.each = new TransactionTemplate(transactions);
        // Undone alone, also where the caller has a transaction around all of them.
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Puts the tasks into these hands. */
    public List<Result> assign(Officer supervisor, List<String> ids, String assignee) {
        return perform(supervisor, ids, id -> tasks.setAssignee(id, assignee));
    }

    /** Lets nobody hold the tasks any more. */
    public List<Result> release(Officer supervisor, List<String> ids) {
        return perform(supervisor, ids, id -> tasks.setAssignee(id, null));
    }

    /** @param priority the higher the sooner, 0 to 100 */
    public List<Result> prioritize(Officer supervisor, List<String> ids, int priority) {
        return perform(supervisor, ids, id -> tasks.setPriority(id, priority));
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
                return new Result.Done(id);
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

        /** It is as was asked for. */
        record Done(String id) implements Result {}

        /** @param why in a sentence */
        record Refused(String id, String why) implements Result {}
    }
}
