package frontdesk.engine.migration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;

/**
 * Keeps a moved case from waiting again for what it has behind it. The engine opens the events of every subprocess anew
 * for which a case does not wait: a case that was withdrawn a moment ago could be withdrawn a second time, and a timer
 * that has gone off would go off again. What is new in the other version is waited for.
 *
 * @param instance the case
 * @param before the elements whose events the case waited for before the move
 */
record ConsumedEventSubscriptionRemover(MigrationMapping passage, String instance, Set<String> before) {

    static ConsumedEventSubscriptionRemover of(MigrationMapping passage, String instance) {
        return new ConsumedEventSubscriptionRemover(
                passage, instance, waitedFor(passage, instance).collect(Collectors.toSet()));
    }

    /** To be told in the transaction that has moved the case. */
    void stayPassed(CommandContext context) {
        // What was opened a moment ago is not in the database yet.
        var opened = context.getDbEntityManager().getDbEntityCache();
        List.copyOf(opened.getEntitiesByType(EventSubscriptionEntity.class)).stream()
                .filter(event -> instance.equals(event.getProcessInstanceId()) && isPassed(event.getActivityId()))
                .forEach(EventSubscriptionEntity::delete);
        // The cache keeps jobs of all kinds under this class, and gives none when asked for a kind.
        List.copyOf(opened.getEntitiesByType(AcquirableJobEntity.class)).stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .filter(timer -> instance.equals(timer.getProcessInstanceId()) && isPassed(timer.getActivityId()))
                .forEach(TimerEntity::delete);
    }

    private boolean isPassed(String element) {
        return ModelActivity.in(passage.to(), element).flatMap(this::origin).stream()
                .anyMatch(origin -> !before.contains(origin.activity().getId()));
    }

    /** Also where whoever made the plan has left it out: what has its id and is an event of the same step is the same. */
    private Optional<ModelActivity> origin(ModelActivity after) {
        return passage.instructions()
                .origin(after)
                .or(() -> ModelActivity.in(passage.from(), after.activity().getId())
                        .filter(same -> passage.difference(same, after).isEmpty()));
    }

    /** What whoever moves the case may not see is waited for all the same. */
    private static Stream<String> waitedFor(MigrationMapping passage, String instance) {
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> Stream.concat(
                        passage.runtime().createEventSubscriptionQuery().processInstanceId(instance).list().stream()
                                .map(EventSubscription::getActivityId),
                        Context.getCommandContext().getJobManager().findJobsByProcessInstanceId(instance).stream()
                                .map(JobEntity::getActivityId)));
    }
}
