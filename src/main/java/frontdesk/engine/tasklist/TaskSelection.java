package frontdesk.engine.tasklist;

import frontdesk.domain.request.AccessRole;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Which open tasks stand on a list, as data: the engine is asked for them, and whoever counts the tasks of all lists at
 * once finds the lists of each.
 *
 * @param steps the user tasks, by their ids; none: all of them
 * @param excluded user tasks that are not on it
 * @param lowest of the priorities on it, 0 to 100
 * @param highest of the priorities on it, 0 to 100
 * @param holder who holds what is on it
 * @param offeredTo alone to whom what is on it is offered; empty: to anybody
 */
public record TaskSelection(
        List<String> steps,
        List<String> excluded,
        int lowest,
        int highest,
        Holder holder,
        Optional<AccessRole> offeredTo) {
    private static final int HIGHEST = 100;

    /** Who holds a task. */
    public enum Holder {
        /** It waits. */
        NOBODY,
        /** Whoever reads the list. */
        READER,
        /** Somebody, the reader among them. */
        SOMEBODY,
        /** Somebody or nobody. */
        ANYBODY
    }

    /** All open tasks. */
    public static TaskSelection all() {
        return of(List.of(), List.of());
    }

    /** The tasks of these steps. */
    public static TaskSelection of(String... steps) {
        return of(List.of(steps), List.of());
    }

    /** The tasks of all steps but these. */
    public static TaskSelection except(List<String> steps) {
        return of(List.of(), List.copyOf(steps));
    }

    private static TaskSelection of(List<String> steps, List<String> excluded) {
        return new TaskSelection(steps, excluded, 0, HIGHEST, Holder.ANYBODY, Optional.empty());
    }

    /** Of these, those with this priority or a higher one. */
    public TaskSelection from(int priority) {
        return new TaskSelection(steps, excluded, priority, highest, holder, offeredTo);
    }

    /** Of these, those with a lower priority. */
    public TaskSelection below(int priority) {
        return new TaskSelection(steps, excluded, lowest, priority - 1, holder, offeredTo);
    }

    /** Of these, those that are in such hands. */
    public TaskSelection heldBy(Holder who) {
        return new TaskSelection(steps, excluded, lowest, highest, who, offeredTo);
    }

    /** Of these, those that are offered to this role. */
    public TaskSelection offeredTo(AccessRole role) {
        return new TaskSelection(steps, excluded, lowest, highest, holder, Optional.of(role));
    }

    /** Whether a task of this step with this priority is on it, whoever holds it. */
    public boolean covers(String step, int priority) {
        return (steps.isEmpty() || steps.contains(step))
                && !excluded.contains(step)
                && priority >= lowest
                && (priority <= highest || highest == HIGHEST);
    }

    /** Whether it is a queue of work by step and priority: nothing stands on it for who holds it or whom it is offered to. */
    public boolean isQueue() {
        return offeredTo.isEmpty() && (holder == Holder.NOBODY || holder == Holder.ANYBODY);
    }

    /** Narrows a query to what is on it. */
    public TaskQuery of(TaskQuery tasks) {
        if (!steps.isEmpty()) {
            tasks.taskDefinitionKeyIn(steps.toArray(String[]::new));
        }
        if (!excluded.isEmpty()) {
            tasks.taskDefinitionKeyNotIn(excluded.toArray(String[]::new));
        }
        if (lowest > 0) {
            tasks.taskMinPriority(lowest);
        }
        if (highest < HIGHEST) {
            tasks.taskMaxPriority(highest);
        }
        offeredTo.ifPresent(role -> tasks.taskCandidateGroup(role.group()).includeAssignedTasks());
        return switch (holder) {
            case NOBODY -> tasks.taskUnassigned();
            case READER -> tasks.taskAssigneeExpression("${currentUser()}");
            case SOMEBODY -> tasks.taskAssigned();
            case ANYBODY -> tasks;
        };
    }
}
