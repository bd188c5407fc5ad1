package frontdesk.engine.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * A migration at once, such as {@code /engine-rest/migration/execute} asks for; see {@link ConsumedEventSubscriptionRemover} and
 * {@link AddedVariableInitializer}.
 */
public final class EventPreservingMigrationBuilder extends MigrationPlanExecutionBuilderImpl {
    private final AddedVariableInitializer added;

    /** @param plan what becomes of what */
    public EventPreservingMigrationBuilder(
            CommandExecutor commands, MigrationPlan plan, AddedVariableInitializer added) {
        super(commands, plan);
        this.added = added;
    }

    @Override
    public void execute() {
        commandExecutor.execute(context -> {
            List<ConsumedEventSubscriptionRemover> passed = passed(context);
            super.execute();
            passed.forEach(events -> events.stayPassed(context));
            passed.forEach(moved -> added.setIn(moved.instance(), context));
            return null;
        });
    }

    /** Nothing where the plan is nonsense: the engine says so itself. */
    private List<ConsumedEventSubscriptionRemover> passed(CommandContext context) {
        return MigrationMapping.along(context, getMigrationPlan()).stream()
                .flatMap(passage ->
                        instances().stream().map(instance -> ConsumedEventSubscriptionRemover.of(passage, instance)))
                .toList();
    }

    private List<String> instances() {
        var instances =
                new ArrayList<>(Optional.ofNullable(getProcessInstanceIds()).orElse(List.of()));
        Optional.ofNullable(getProcessInstanceQuery()).map(Query::list).orElse(List.of()).stream()
                .map(ProcessInstance::getId)
                .forEach(instances::add);
        instances.removeIf(id -> id == null);
        return instances;
    }
}
