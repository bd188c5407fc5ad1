package frontdesk.engine.officer;

import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.engine.officer.NextTask.Claimed;
import frontdesk.engine.officer.NextTask.HoldsEnough;
import frontdesk.engine.officer.NextTask.NothingOpen;
import frontdesk.engine.usertask.assignment.TaskUnavailableException;
import frontdesk.ports.failure.TransactionRetry;
import frontdesk.ports.officer.Absences;
import frontdesk.ports.officer.OfficerSkills;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Gives officers the task that is next for them. Of many who ask at the same moment each gets another one: the task is
 * locked before the engine puts it into their hands by its own claim, with all that this asks and writes down.
 */
@Component
public class NextTaskAssignment {
    private final OpenTaskQueue queue;
    private final OfficerSkills skills;
    private final Absences absences;
    private final TaskService tasks;
    private final EngineAuthentication engine;
    private final TransactionRetry transactions;
    private final int atMost;

    NextTaskAssignment(
            OpenTaskQueue queue,
            OfficerSkills skills,
            Absences absences,
            TaskService tasks,
            EngineAuthentication engine,
            TransactionRetry transactions,
            TaskLimitProperties limit) {
        this.queue = queue;
        this.skills = skills;
        this.absences = absences;
        this.tasks = tasks;
        this.engine = engine;
        this.transactions = transactions;
        this.atMost = limit.atMost();
    }

    /**
     * Claims the most pressing task for this officer that they may and can do and nobody holds, or somebody whom they stand
     * in for today.
     */
    public NextTask claimFor(Officer officer) {
        Set<String> refused = new HashSet<>();
        Optional<NextTask> next = Optional.empty();
        // Ends, since with each refusal there is one open task less to look at.
        while (next.isEmpty()) {
            next = attempt(officer, refused);
        }
        return next.get();
    }

    /** Empty where the task cannot be theirs now, which is among the refused ones then. */
    private Optional<NextTask> attempt(Officer officer, Set<String> refused) {
        try {
            return Optional.of(transactions.execute(() -> next(officer, refused)));
        } catch (RefusedException refusal) {
            refused.add(refusal.taskId);
            return Optional.empty();
        }
    }

    private NextTask next(Officer officer, Set<String> refused) {
        queue.takeTurn(officer.account());
        int held = queue.heldBy(officer.account());
        if (held >= atMost) {
            return new HoldsEnough(held);
        }
        return queue.lockMostPressing(
                        officer.worksAs(),
                        skills.of(officer.account()),
                        absences.substitutedBy(officer.account()),
                        refused)
                .map(task -> claimed(task, officer))
                .orElseGet(NothingOpen::new);
    }

    private NextTask claimed(Claimed task, Officer officer) {
        try {
            return engine.as(officer.account(), officer.groups(), () -> {
                tasks.claim(task.id(), officer.account());
                return task;
            });
        } catch (TaskUnavailableException | AuthorizationException refusal) {
            throw new RefusedException(task.id(), refusal);
        }
    }

    /**
     * Undoes the attempt: a task that has to wait, or that this officer may not see in spite of the groups it is for.
     */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String taskId;

        private RefusedException(String taskId, RuntimeException why) {
            super(why);
            this.taskId = taskId;
        }
    }

    /**
     * How many tasks an officer is given.
     *
     * @param atMost who holds as many gets no next one; what they claim themselves is not bounded
     */
    @ConfigurationProperties("frontdesk.tasks")
    record TaskLimitProperties(@DefaultValue("5") int atMost) {
        TaskLimitProperties {
            if (atMost < 1) {
                throw new IllegalArgumentException("frontdesk.tasks.at-most must be 1 or more");
            }
        }
    }
}
