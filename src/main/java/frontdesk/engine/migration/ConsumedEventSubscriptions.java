package frontdesk.engine.migration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;

/**
 * Keeps a moved case from waiting again for what it has behind it. The engine opens the events of every subprocess anew
 * for which a case does not wait: a case that was withdrawn a moment ago could be withdrawn a second time. What is new in
 * the other version is waited for.
 *
 * @param instance the case
 * @param before the elements whose events the case waited for before the move
 */
record ConsumedEventSubscriptions(MigrationMapping passage, String instance, Set<String> before) {

    static ConsumedEventSubscriptions of(MigrationMapping passage, String instance) {
        return new ConsumedEventSubscriptions(
                passage,
                instance,
                waitedFor(passage, instance).stream()
                        .map(EventSubscription::getActivityId)
                        .collect(Collectors.toSet()));
    }

    /** To be told in the transaction that has moved the case. */
    void stayPassed(CommandContext context) {
        // What was opened a moment ago is not in the database yet.
        List.copyOf(context.getDbEntityManager().getDbEntityCache().getEntitiesByType(EventSubscriptionEntity.class))
                .stream()
                .filter(event -> instance.equals(event.getProcessInstanceId()))
                .filter(event -> isPassed(origin(event.getActivityId())))
                .forEach(EventSubscriptionEntity::delete);
    }

    private boolean isPassed(String element) {
        return ModelActivity.in(passage.from(), element).isPresent() && !before.contains(element);
    }

    private String origin(String element) {
        return passage.explicit().entrySet().stream()
                .filter(renamed -> renamed.getValue().equals(element))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(element);
    }

    private static List<EventSubscription> waitedFor(MigrationMapping passage, String instance) {
        // What whoever moves the case may not see is waited for all the same.
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> passage.runtime()
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance)
                        .list());
    }
}
