package frontdesk.engine.usertask;

import frontdesk.engine.brief.BriefVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Keeps a completion to what its task takes, and from hands that do not hold it. The engine itself would let whoever
 * completes a task overwrite any variable of the process, and whoever may work on a task complete a colleague's.
 */
@Component
class TaskInputValidator {
    private final UserTaskHandlers officerTasks;
    private final HeldTaskRule heldTasks;
    private final StaleBriefRule staleBriefs;

    TaskInputValidator(UserTaskHandlers officerTasks, HeldTaskRule heldTasks, StaleBriefRule staleBriefs) {
        this.officerTasks = officerTasks;
        this.heldTasks = heldTasks;
        this.staleBriefs = staleBriefs;
    }

    /**
     * Completes the task in the way given, with what it takes.
     *
     * @throws FormFieldValidationException where the task is gone, also if it goes in this very moment, where somebody
     *     else holds it, where what the officer has read is no longer so, or naming what it does not take; endpoints answer 400 to it
     */
    <R> R complete(CommandExecutor engine, String taskId, Map<String, Object> submitted, Supplier<R> completion) {
        Reading task = read(engine, taskId, submitted);
        if (task.isSeen()) {
            if (!task.changes().isEmpty()) {
                throw StaleBriefRule.refusal(task.changes());
            }
            check(task.task(), submitted);
        }
        try {
            return task.isSubstituted() ? takenOver(engine, taskId, completion) : completion.get();
        } catch (RuntimeException failed) {
            // Which one it is depends on how far the completion came when the task went.
            open(engine, taskId).orElseThrow(TaskInputValidator::gone);
            throw failed;
        }
    }

    /** Whether the caller stands in for whoever holds the task. */
    boolean isSubstituted(CommandExecutor engine, String taskId) {
        return engine.execute(context -> Optional.ofNullable(taskId)
                .map(context.getTaskManager()::findTaskById)
                .filter(task -> heldTasks.isSubstitutedBy(context.getAuthenticatedUserId(), task))
                .isPresent());
    }

    /** Takes the task over from whom the caller stands in for, and does this with it; both or neither. */
    <R> R takenOver(CommandExecutor engine, String taskId, Supplier<R> deed) {
        return engine.execute(context -> {
            HeldTaskRule.takeOver(context.getTaskManager().findTaskById(taskId), context);
            return deed.get();
        });
    }

    private void check(TaskEntity task, Map<String, Object> submitted) {
        Optional.ofNullable(submitted)
                .map(Map::keySet)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> officerTasks
                        .find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                        .ifPresent(officers -> check(officers, names)));
    }

    private static void check(UserTaskHandler task, Collection<String> names) {
        TreeSet<String> surplus = new TreeSet<>(names);
        surplus.removeAll(task.inputVariables());
        surplus.remove(BriefVersion.NAME);
        if (!surplus.isEmpty()) {
            throw new FormFieldValidationException(
                    surplus.first(),
                    "This task does not take %s; it takes %s."
                            .formatted(
                                    String.join(", ", surplus),
                                    String.join(", ", new TreeSet<>(task.inputVariables()))));
        }
    }

    /** In a transaction of its own, so that what is laid out anew stays although the completion is refused. */
    private Reading read(CommandExecutor engine, String taskId, Map<String, Object> submitted) {
        return engine.execute(context -> {
            TaskEntity task = Optional.ofNullable(taskId)
                    .map(context.getTaskManager()::findTaskById)
                    .orElseThrow(TaskInputValidator::gone);
            boolean isSubstituted = heldTasks.isSubstitutedBy(context.getAuthenticatedUserId(), task);
            if (!isSeen(task, context)) {
                return new Reading(task, false, isSubstituted, List.of());
            }
            heldTasks.check(task, context);
            List<String> changes = Optional.ofNullable(submitted)
                    .map(values -> values.get(BriefVersion.NAME))
                    .map(read -> staleBriefs.changesSince(String.valueOf(read), task, context))
                    .orElse(List.of());
            return new Reading(task, true, isSubstituted, changes);
        });
    }

    /** What a refusal quotes is for whoever may see the task; the engine itself refuses the others. */
    private static boolean isSeen(TaskEntity task, CommandContext context) {
        return context.getAuthentication() == null
                || context.getProcessEngineConfiguration()
                                .getTaskService()
                                .createTaskQuery()
                                .taskId(task.getId())
                                .count()
                        > 0;
    }

    private static Optional<TaskEntity> open(CommandExecutor engine, String taskId) {
        return Optional.ofNullable(taskId)
                .flatMap(id -> Optional.ofNullable(
                        engine.execute(context -> context.getTaskManager().findTaskById(id))));
    }

    private static FormFieldValidationException gone() {
        return new FormFieldValidationException(
                "task",
                "This task is no longer open; somebody has completed it, the customer has withdrawn the request, or its time"
                        + " has passed.");
    }

    /**
     * A task before its completion.
     *
     * @param isSeen whether the caller may see it
     * @param isSubstituted whether the caller stands in for whoever holds it
     * @param changes what has changed since the caller read it, in words
     */
    private record Reading(TaskEntity task, boolean isSeen, boolean isSubstituted, List<String> changes) {}
}
